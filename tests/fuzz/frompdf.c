/*
 * Any letters at any places to paragraphs: the text is lines of UTF-8, and what is
 * said of them names lines that there are.  PDF files themselves are poppler's.
 */
#include "fuzz_lines.h"

#include "given/believe.h"
#include "layout/arrange_rows.h"
#include "layout/trust.h"
#include "sheet/sheets.h"

/* A letter takes six bytes: code, x, y, size, font. */
enum { UNIT = 6 };

static const uint32_t codes[] = {' ', '\n', '1', '2', '-', '.', 'a', 0x3000,
    U'。', U'，', U'一', U'二', U'、', U'（', U'）', U'第', U'页', U'桥', U'修',
    U'路', U'—', U'①', U'②', 0xe000, 0xfffd, U'😀', 0x7f, 0xfeff, U'：', U'问',
    U'“', '['};

static void
add(struct sheets *sheets, const uint8_t *unit)
{
	double size = (double)(unit[3] % 32) + 4, x = unit[1] * 2.5,
	       y = unit[2] * 3.3;
	struct glyph glyph = {.code = codes[unit[0] % 32],
	    .x1 = x,
	    .y1 = y,
	    .x2 = x + (unit[3] < 250 ? size : -size / 0.0),
	    .y2 = y + size,
	    .font = unit[4] % FONT_KINDS};

	sheets_add(sheets, &glyph);
}

static void
add_rule(struct sheets *sheets, const uint8_t *unit)
{
	struct rule rule = {
	    .at = unit[1] * 3.3, .from = unit[2] * 3.3, .upright = unit[4] & 1};

	rule.to = rule.from + unit[3] * 3.3 + 1;
	rules_add(&sheets->rules, &rule);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct sheets sheets = {.count = 0};
	struct plain plain = {.lines = 0};
	struct buf fields = {0}, given = {0};

	sheets_begin(&sheets, 595, 842);
	for (; size >= UNIT; data += UNIT, size -= UNIT) {
		if (data[5] == 0xff) {
			sheets_end(&sheets);
			sheets_begin(&sheets, 595, 842);
		}
		if (data[4] >= 0xe0)
			add_rule(&sheets, data);
		else
			add(&sheets, data);
	}
	sheets_end(&sheets);
	(void)trust(&sheets, "fuzz");
	arrange(&sheets, &plain, &fields);
	fuzz_check_lines(&plain);
	believe(&plain, &given);
	sheets_free(&sheets);
	plain_free(&plain);
	buf_free(&fields);
	buf_free(&given);
	return 0;
}
