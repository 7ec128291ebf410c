package extract

// A quotation is a stretch between quotation marks.
type quotation struct {
	start, end int // bytes of document.text between the marks
	word, stop int // words between the marks, stop exclusive
	part       int
	open       bool // no closing mark: it goes on in the next paragraph
}
