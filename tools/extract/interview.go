package extract

import "github.com/seed-e3293539/dateline/tools/seed"

// Limits of an interview that is printed as questions and answers.
const (
	fewestAnswers = 3  // of questions that somebody answers as "I" or "we"
	mostAsked     = 60 // words of a question, with what leads up to it
)

// answersFrom is the byte of the text from which on it is an interview: questions, and between them what somebody answers
// without marks. It is -1 where the report is none.
func (d *document) answersFrom() int {
	if d.answers < 0 {
		return -1
	} else if d.answers > 0 {
		return d.answers - 1
	}
	from, answers := -1, 0
	for i := 0; i+1 < len(d.parts); i++ {
		q, a := &d.parts[i], &d.parts[i+1]
		if d.asks(q) && a.Kind == seed.Paragraph && !d.asks(a) && d.tellsOfSelf(a) {
			if answers++; from < 0 {
				from = q.start
			}
		}
	}
	if answers < fewestAnswers {
		from = -1
	}
	d.answers = from + 1
	if from < 0 {
		d.answers = -1
	}
	return from
}

// asks says that a part is a question, in no marks of quotation.
func (d *document) asks(p *part) bool {
	return (p.Kind == seed.Paragraph || p.Kind == seed.Heading) && p.stop > p.word && p.stop-p.word <= mostAsked &&
		d.at(p.stop-1) == "?" && !isQuoteMark(d.at(p.word))
}

// tellsOfSelf says that a part has "I" or "we", and not in marks of quotation.
func (d *document) tellsOfSelf(p *part) bool {
	t := talkOf(d)
	for i := p.word; i < p.stop; i++ {
		if d.spelling(i).signs&ownSign != 0 && d.words[i].shape <= title && t.quoted[i] == 0 {
			return true
		}
	}
	return false
}

// interviewed says that word at stands among the answers of an interview, or its questions.
func (t *talk) interviewed(_ *utterance, at int) (by string, ok bool) {
	from := t.d.answersFrom()
	return "", from >= 0 && int(t.d.words[at].start) >= from
}
