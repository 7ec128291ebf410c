package extract

import (
	"math"
	"strconv"
	"strings"
	"time"
)

// A grain is how much of the calendar a moment takes up.
type grain uint8

const (
	noGrain grain = iota
	century
	decade
	year
	season // or a quarter or half of a year
	week
	month
	day
)

// noYear is the year of a moment of which the text says only the rest.
const noYear = math.MinInt32

// The codes that ISO 8601-2 gives to parts of a year, where it has months.
const (
	spring       = 21 // to winter, 24
	winter       = 24
	firstQuarter = 33 // to 36
	firstHalf    = 40 // and 41
)

// A moment is a stretch of the calendar that the text names.
type moment struct {
	grain grain
	year  int // 0 is 1 BC; of a decade the year / 10, of a century / 100; or noYear
	part  int // month 1–12, week, or code of a season, quarter or half
	day   int
}

// String writes a moment in EDTF, with an X for every digit that the text does
// not give.
func (m moment) String() string {
	switch m.grain {
	case century:
		return digits(m.year, 2) + "XX"
	case decade:
		return digits(m.year, 3) + "X"
	}
	s := "XXXX"
	if m.year != noYear {
		s = digits(m.year, 4)
	}
	switch m.grain {
	case season, month:
		s += "-" + digits(m.part, 2)
	case week:
		s += "-W" + digits(m.part, 2)
	case day:
		s += "-" + digits(m.part, 2) + "-" + digits(m.day, 2)
	}
	return s
}

// commonYear has no 29 February.
const commonYear = 1

// momentOf is the year, the month or the day that a time in EDTF is, also of a year that is
// not stated. It is false for any other.
func momentOf(edtf string) (m moment, ok bool) {
	rest, open := strings.CutPrefix(edtf, "XXXX")
	if open {
		edtf = digits(commonYear, 4) + rest
	}
	t, err := time.Parse(time.DateOnly[:min(len(edtf), len(time.DateOnly))], edtf)
	if err != nil {
		return moment{}, false
	}
	switch m = dayOf(t); len(edtf) {
	case len("2006"):
		m = moment{grain: year, year: m.year}
	case len("2006-01"):
		m = moment{grain: month, year: m.year, part: m.part}
	}
	if open {
		m.year = noYear
	}
	return m, true
}

// levelOne brings a time in EDTF to level 1, which has no weeks, quarters and
// halves: they become the interval from their first day or month to their last.
func levelOne(edtf string) string {
	first, last, interval := strings.Cut(edtf, "/")
	from, to := ends(first)
	if interval {
		if last != "" && last != ".." {
			_, to = ends(last)
		} else {
			to = last
		}
	}
	if from == to {
		return from
	}
	return from + "/" + to
}

// clip ends a month, or an interval of days, on a day that lies within it: 2019-03
// becomes 2019-03-01/2019-03-14. Any other time of level 1 stays.
func clip(edtf, day string) string {
	from, to, interval := strings.Cut(edtf, "/")
	if !interval {
		from, to = edtf+"-01", edtf+"-31"
	}
	if len(from) != len(day) || len(to) != len(day) || from[0] == 'X' || day < from || day > to {
		return edtf
	}
	if from == day {
		return day
	}
	return from + "/" + day
}

// weekendOf is the Saturday and the Sunday of a week that is an interval of days.
func weekendOf(days string) string {
	_, last, _ := strings.Cut(days, "/")
	sunday, err := time.Parse(time.DateOnly, last)
	if err != nil {
		return days
	}
	return sunday.AddDate(0, 0, -1).Format(time.DateOnly) + "/" + last
}

// ends are the first and the last time of a simple time that level 1 has; of
// most, both are the time itself.
func ends(edtf string) (from, to string) {
	year, part, ok := strings.Cut(edtf, "-")
	if !ok || year == "" {
		return edtf, edtf
	}
	if w, ok := strings.CutPrefix(part, "W"); ok {
		y, err := strconv.Atoi(year)
		n, err2 := strconv.Atoi(w)
		if err != nil || err2 != nil {
			return edtf, edtf
		}
		// The fourth of January lies in the first week.
		first := time.Date(y, time.January, 4, 0, 0, 0, 0, time.UTC)
		monday := first.AddDate(0, 0, -(int(first.Weekday())+6)%7+7*(n-1))
		return monday.Format(time.DateOnly), monday.AddDate(0, 0, 6).Format(time.DateOnly)
	}
	n, err := strconv.Atoi(part)
	switch {
	case err != nil || len(part) != 2:
	case n >= firstHalf && n <= firstHalf+1:
		m := (n-firstHalf)*6 + 1
		return year + "-" + digits(m, 2), year + "-" + digits(m+5, 2)
	case n >= firstQuarter && n < firstQuarter+4:
		m := (n-firstQuarter)*3 + 1
		return year + "-" + digits(m, 2), year + "-" + digits(m+2, 2)
	}
	return edtf, edtf
}

// digits writes a number with at least so many digits.
func digits(n, width int) string {
	sign := ""
	if n < 0 {
		sign, n = "-", -n
	}
	s := strconv.Itoa(n)
	for len(s) < width {
		s = "0" + s
	}
	return sign + s
}

// known says that a moment lies in a year that is known.
func (m moment) known() bool { return m.year != noYear }

// shift is the moment so many of a grain later, at the coarser of the two
// grains: three months after 5 May 2012 is August 2012. It is false where the
// moment is too coarse to say.
func (m moment) shift(n int, by grain) (moment, bool) {
	if !m.known() || m.grain < year {
		return moment{}, false
	}
	switch by {
	case year:
		if m.grain == season || m.grain == month {
			return moment{grain: m.grain, year: m.year + n, part: m.part}, true
		}
		return moment{grain: year, year: m.year + n}, true
	case season:
		if m.grain != season || m.part < firstQuarter || m.part >= firstHalf {
			return moment{}, false
		}
		q := m.year*4 + m.part - firstQuarter + n
		return moment{grain: season, year: floorDiv(q, 4), part: firstQuarter + q - floorDiv(q, 4)*4}, true
	case month:
		if m.grain != month && m.grain != day {
			return moment{}, false
		}
		k := m.year*12 + m.part - 1 + n
		return moment{grain: month, year: floorDiv(k, 12), part: k - floorDiv(k, 12)*12 + 1}, true
	case week:
		switch m.grain {
		case day:
			return weekOf(m.time().AddDate(0, 0, 7*n)), true
		case week:
			return weekOf(m.time().AddDate(0, 0, 7*n)), true
		}
	case day:
		if m.grain == day {
			return dayOf(m.time().AddDate(0, 0, n)), true
		}
	}
	return moment{}, false
}

// within is the month, quarter, year and so on that a moment lies in. It is
// false where the moment is coarser.
func (m moment) within(g grain) (moment, bool) {
	switch {
	case m.grain == g:
		return m, true
	case m.grain < g || !m.known() || m.grain < year:
		return moment{}, false
	case g == year:
		return moment{grain: year, year: m.year}, true
	case g == month && m.grain == day:
		return moment{grain: month, year: m.year, part: m.part}, true
	case g == week && m.grain == day:
		return weekOf(m.time()), true
	case g == season && (m.grain == day || m.grain == month):
		return moment{grain: season, year: m.year, part: firstQuarter + (m.part-1)/3}, true
	}
	return moment{}, false
}

// time is the first instant of a day or a week.
func (m moment) time() time.Time {
	if m.grain == week {
		// The week with 4 January in it is the first.
		t := time.Date(m.year, 1, 4, 0, 0, 0, 0, time.UTC)
		return t.AddDate(0, 0, 7*(m.part-1)-(int(t.Weekday())+6)%7)
	}
	return time.Date(m.year, time.Month(m.part), m.day, 0, 0, 0, 0, time.UTC)
}

func dayOf(t time.Time) moment {
	return moment{grain: day, year: t.Year(), part: int(t.Month()), day: t.Day()}
}

func weekOf(t time.Time) moment {
	y, w := t.ISOWeek()
	return moment{grain: week, year: y, part: w}
}

// exists says that the calendar has such a day, in some year at least.
func exists(y, m, dayOfMonth int) bool {
	if m < 1 || m > 12 || dayOfMonth < 1 {
		return false
	}
	if y == noYear {
		y = 2000
	}
	return time.Date(y, time.Month(m), dayOfMonth, 0, 0, 0, 0, time.UTC).Day() == dayOfMonth
}

// easter is Easter Sunday of a year in the Gregorian calendar, by the
// algorithm of Meeus, Jones and Butcher.
func easter(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	k := h + l - 7*((a+11*h+22*l)/451) + 114
	return time.Date(y, time.Month(k/31), k%31+1, 0, 0, 0, 0, time.UTC)
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
