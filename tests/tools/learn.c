/*
 * learn [-x]: weights of traits from rows on standard input, a row a line: its
 * set, 1 or 0 as it is a heading or not, and the traits that it has.
 *
 * The weights are those of a logistic regression, by one coordinate after the
 * other, in an order that the rows do not change; each is drawn to 0, so that a
 * trait that few rows have is worth little.  What the rules say is not learned
 * from: on documents that they were made on it would be all that is.  Written are
 * the weights, in hundredths.  With -x each set is judged by weights that are
 * learned from the others, and how often that is right is written, beside the
 * rules alone and both together as jg-headings(1) joins them.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "structure/plain/traits.h"

enum { PASSES = 60, SETS_MOST = 256, LINE_MOST = 8192, NO_SET = -1 };

static const double DRAW = 5.0, DRAW_ANY = 0.01, STEP_MOST = 1.0, CLEAR = 2.0;

struct row {
	int set;
	bool heading;
	bool has[TRAIT_COUNT];
	double sum;
};

struct rows {
	struct row *list;
	size_t count, cap;
	char *sets[SETS_MOST];
	int set_count;
};

static int
find_set(struct rows *rows, const char *name)
{
	for (int s = 0; s < rows->set_count; s++)
		if (strcmp(rows->sets[s], name) == 0)
			return s;
	if (rows->set_count == SETS_MOST) {
		fprintf(stderr, "learn: too many sets\n");
		exit(1);
	}
	rows->sets[rows->set_count] = strdup(name);
	return rows->set_count++;
}

static void
add_fact(struct row *row, const char *name)
{
	int f = 0;

	while (f < TRAIT_COUNT && strcmp(traits_name((enum trait)f), name) != 0)
		f++;
	if (f == TRAIT_COUNT) {
		fprintf(stderr, "learn: no trait is called %s\n", name);
		exit(1);
	}
	row->has[f] = true;
}

static void
read_rows(struct rows *rows)
{
	char line[LINE_MOST];

	while (fgets(line, sizeof(line), stdin) != NULL) {
		struct row row = {0};
		const char *set = strtok(line, "\t\n");
		const char *heading = strtok(NULL, "\t\n");
		const char *trait;

		if (set == NULL || heading == NULL)
			continue;
		row.set = find_set(rows, set);
		row.heading = *heading == '1';
		while ((trait = strtok(NULL, "\t\n")) != NULL)
			add_fact(&row, trait);
		rows->list = xgrow(rows->list, &rows->cap, rows->count + 1,
		    sizeof(*rows->list));
		rows->list[rows->count++] = row;
	}
}

/* How far, and which way, the weight of a trait is to go. */
static double
step_of(const struct rows *rows, int trait, double weight, int left_out)
{
	double draw = trait == TRAIT_ANY ? DRAW_ANY : DRAW;
	double slope = -draw * weight, bend = draw, step;

	for (size_t i = 0; i < rows->count; i++) {
		const struct row *row = &rows->list[i];
		double chance;

		if (row->set == left_out || !row->has[trait])
			continue;
		chance = 1 / (1 + exp(-row->sum));
		slope += row->heading - chance;
		bend += chance * (1 - chance);
	}
	step = slope / bend;
	return step > STEP_MOST ? STEP_MOST
	    : step < -STEP_MOST ? -STEP_MOST
				: step;
}

static void
learn(struct rows *rows, int left_out, double weights[TRAIT_COUNT])
{
	for (int f = 0; f < TRAIT_COUNT; f++)
		weights[f] = 0;
	for (size_t i = 0; i < rows->count; i++)
		rows->list[i].sum = 0;
	for (int pass = 0; pass < PASSES; pass++)
		for (int f = 0; f < TRAIT_COUNT; f++) {
			double step = f == TRAIT_RULE
			    ? 0
			    : step_of(rows, f, weights[f], left_out);

			weights[f] += step;
			for (size_t i = 0; i < rows->count; i++)
				if (rows->list[i].has[f])
					rows->list[i].sum += step;
		}
}

static void
write_weights(const double weights[TRAIT_COUNT])
{
	for (int t = 0; t < TRAIT_COUNT; t++)
		printf("%s\t%d\n", traits_name((enum trait)t),
		    (int)lround(weights[t] * 100));
}

enum judge { RULES, SUM, BOTH, JUDGES };

struct score {
	int right, wrong, missed;
};

static bool
judge(const struct row *row, enum judge judge)
{
	bool rule = row->has[TRAIT_RULE];
	bool barred = row->has[TRAIT_SPEECH] || row->has[TRAIT_TRANSCRIPT] ||
	    row->has[TRAIT_LOOK_NAME] || row->has[TRAIT_PLACE_ANNOUNCED] ||
	    row->has[TRAIT_PLACE_BEHIND];

	switch (judge) {
	case RULES:
		return rule;
	case SUM:
		return row->sum > 0;
	case BOTH:
	case JUDGES:
		break;
	}
	return rule || (row->sum > CLEAR && !barred);
}

static void
count(struct score *score, bool found, bool heading)
{
	score->right += found && heading;
	score->wrong += found && !heading;
	score->missed += !found && heading;
}

static void
write_score(const struct score *score)
{
	double found = score->right + score->wrong;
	double gold = score->right + score->missed;

	printf("  P %.3f R %.3f (%3d %3d %3d)",
	    found > 0 ? score->right / found : 1,
	    gold > 0 ? score->right / gold : 1, score->right, score->wrong,
	    score->missed);
}

/* Each set, by what the others teach. */
static void
cross(struct rows *rows)
{
	struct score total[JUDGES] = {{0}};
	double weights[TRAIT_COUNT];

	printf("%-24s%-33s%-33s%s\n", "set", "  rules", "  sum", "  both");
	for (int s = 0; s < rows->set_count; s++) {
		struct score scores[JUDGES] = {{0}};

		learn(rows, s, weights);
		printf("%-24.24s", rows->sets[s]);
		for (int j = 0; j < JUDGES; j++) {
			for (size_t i = 0; i < rows->count; i++) {
				const struct row *row = &rows->list[i];
				bool found = judge(row, (enum judge)j);

				if (row->set != s)
					continue;
				count(&scores[j], found, row->heading);
				count(&total[j], found, row->heading);
			}
			write_score(&scores[j]);
		}
		printf("\n");
	}
	printf("%-24s", "ALL");
	for (int j = 0; j < JUDGES; j++)
		write_score(&total[j]);
	printf("\n");
}

int
main(int argc, char **argv)
{
	struct rows rows = {0};
	double weights[TRAIT_COUNT];

	read_rows(&rows);
	if (argc > 1 && strcmp(argv[1], "-x") == 0) {
		cross(&rows);
	} else {
		learn(&rows, NO_SET, weights);
		write_weights(weights);
	}
	for (int s = 0; s < rows.set_count; s++)
		free(rows.sets[s]);
	free(rows.list);
	return 0;
}
