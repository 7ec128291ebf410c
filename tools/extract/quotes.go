package extract

func pairQuotes(d *document) []quotation { return nil }
