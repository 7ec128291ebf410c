package extract

import "math/bits"

// A textTable holds a value for each of some texts of one report. It is quicker
// than a map for so few and so short ones, and is emptied at once.
type textTable[V any] struct {
	slots   []int32 // a hash table, half empty at least: 1 more than an index of entries, 0 where there is none
	entries []textEntry[V]
	shift   uint8 // what a hash has more than it takes to number the slots
}

type textEntry[V any] struct {
	key   uint64 // what keyOf makes of the text
	text  string
	value V
}

// tableSlots is how many slots a table begins with, and tableMost how many
// entries one may have whose room the next report uses.
const tableSlots, tableMost = 1 << 7, 1 << 10

// begin readies a table for a report, in the room of one that is done with.
func (t *textTable[V]) begin() {
	if t.slots == nil || len(t.entries) > tableMost {
		*t = textTable[V]{}
		t.grow(tableSlots)
	}
	if len(t.entries) > 0 {
		clear(t.slots)
		clear(t.entries)
		t.entries = t.entries[:0]
	}
}

// grow makes so many slots, a power of two, for the entries.
func (t *textTable[V]) grow(slots int) {
	t.slots, t.shift = make([]int32, slots), uint8(64-bits.TrailingZeros(uint(slots)))
	for i := range t.entries {
		*t.slotOf(t.entries[i].text, t.entries[i].key) = int32(i + 1)
	}
}

// slotOf is the slot where a text is or would be.
func (t *textTable[V]) slotOf(text string, key uint64) *int32 {
	for at := key * spreading >> (t.shift & 63); ; at++ {
		slot := &t.slots[at&uint64(len(t.slots)-1)]
		if *slot == 0 {
			return slot
		}
		if e := &t.entries[*slot-1]; e.key == key && (key&isLong == 0 || e.text == text) {
			return slot
		}
	}
}

// number is the index of a text's entry, which is made if there is none.
func (t *textTable[V]) number(text string) int {
	key := keyOf(text)
	slot := t.slotOf(text, key)
	if *slot > 0 {
		return int(*slot - 1)
	}
	t.entries = append(t.entries, textEntry[V]{key: key, text: text})
	*slot = int32(len(t.entries))
	if 2*len(t.entries) > len(t.slots) {
		t.grow(2 * len(t.slots))
	}
	return len(t.entries) - 1
}

// of is the value of a text, which is zero to begin with. It lies there until
// another text is added.
func (t *textTable[V]) of(text string) *V { return &t.entries[t.number(text)].value }

// get is the value of a text, zero if it has none.
func (t *textTable[V]) get(text string) (value V) {
	if slot := *t.slotOf(text, keyOf(text)); slot > 0 {
		value = t.entries[slot-1].value
	}
	return value
}
