/* The number or the bullet of an item, as a browser shows it. */
#include "write/mark.h"

enum { LETTERS = 26, ROMAN_MOST = 3999 };

void
mark_begin(struct mark *mark, const struct tree *tree, uint32_t list)
{
	const struct node *node = &tree->node[list];

	*mark = (struct mark){.next = 1, .type = '*'};
	if (node->element == ELEMENT_OL) {
		mark->type = node->type != '\0' ? node->type : '1';
		if (node->number != NUMBER_NONE)
			mark->next = node->number;
	}
	if ((node->flags & NODE_LOOSE) != 0)
		mark->type = '\0';
}

static void
write_letters(struct buf *out, int32_t number, char first)
{
	char letters[8];
	size_t len = 0;

	for (; number > 0; number = (number - 1) / LETTERS)
		letters[len++] = (char)(first + (number - 1) % LETTERS);
	while (len > 0)
		buf_byte(out, letters[--len]);
}

static void
write_roman(struct buf *out, int32_t number, bool upper)
{
	static const struct {
		int32_t value;
		const char *upper, *lower;
	} digits[] = {{1000, "M", "m"}, {900, "CM", "cm"}, {500, "D", "d"},
	    {400, "CD", "cd"}, {100, "C", "c"}, {90, "XC", "xc"},
	    {50, "L", "l"}, {40, "XL", "xl"}, {10, "X", "x"}, {9, "IX", "ix"},
	    {5, "V", "v"}, {4, "IV", "iv"}, {1, "I", "i"}};

	for (size_t i = 0; i < sizeof(digits) / sizeof(digits[0]); i++)
		for (; number >= digits[i].value; number -= digits[i].value)
			buf_string(
			    out, upper ? digits[i].upper : digits[i].lower);
}

static void
write_number(struct buf *out, int32_t number, char type)
{
	if (number > 0 && (type == 'a' || type == 'A'))
		write_letters(out, number, type);
	else if (number > 0 && number <= ROMAN_MOST &&
	    (type == 'i' || type == 'I'))
		write_roman(out, number, type == 'I');
	else
		buf_printf(out, "%ld", (long)number);
	buf_string(out, ". ");
}

void
mark_next(struct mark *mark, const struct node *item, struct buf *out)
{
	if (item->number != NUMBER_NONE)
		mark->next = item->number;
	if ((item->flags & NODE_LOOSE) != 0 || mark->type == '\0')
		;
	else if (mark->type == '*')
		buf_string(out, "• ");
	else
		write_number(out, mark->next, mark->type);
	mark->next++;
}
