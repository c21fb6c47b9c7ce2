/* How a table, its rows and their cells begin. */
#ifndef ROLE_TABLE_H
#define ROLE_TABLE_H

#include "text/text_reader.h"

void role_table(struct text_reader *reader, struct pull *pull);
void role_row(struct text_reader *reader, struct pull *pull);
void role_cell(struct text_reader *reader, struct pull *pull);

void role_row_end(struct text_reader *reader);

#endif
