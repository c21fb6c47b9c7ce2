/* Which runs are headings, and which are lists. */
#ifndef JUDGE_H
#define JUDGE_H

#include "structure/model/model.h"

/* Set run.heads for every run. */
void judge_runs(struct outline *outline);

/* Then, nest_runs() having its say, set the kinds of their lines. */
void judge_lines(struct outline *outline);

#endif
