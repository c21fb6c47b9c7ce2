/* Rows of tables that a text shows by itself. */
#include "rules/rows_shown.h"

const struct grid *
rows_shown(struct stage_state *state)
{
	struct stage_document *document = state->document;

	if (document->rows != NULL || document->grid == NULL ||
	    !stage_wants(state, RULE_BLANKS))
		return NULL;
	grid_find(state->editor.text, document->grid);
	return document->grid;
}
