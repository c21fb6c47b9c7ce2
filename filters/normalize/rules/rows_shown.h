/* Rows of tables that a text shows by itself. */
#ifndef ROWS_SHOWN_H
#define ROWS_SHOWN_H

#include "stage/stage.h"

/* Those of the text, where all of it is in hand and no frame knows its rows; or NULL. */
const struct grid *rows_shown(struct stage_state *state);

#endif
