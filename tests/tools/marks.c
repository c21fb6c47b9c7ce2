/* Show the marks of each line of the input: kind, a tab, the marked text. */
#include <stdio.h>
#include <stdlib.h>

#include "chinese/inline.h"

int
main(void)
{
	static const char *const names[] = {
	    [MARK_MASK] = "mask",
	    [MARK_QUOTE] = "quote",
	    [MARK_WORK] = "work",
	    [MARK_REACTION] = "reaction",
	};
	struct marks marks = {0};
	char *line = NULL;
	size_t cap = 0;
	ssize_t len;

	while ((len = getline(&line, &cap, stdin)) > 0) {
		struct span text = {line, (size_t)len - 1};

		(void)printf("%s", line);
		inline_scan(&marks, text);
		for (size_t i = 0; i < marks.count; i++) {
			const struct mark *mark = &marks.mark[i];

			(void)printf("%s\t%.*s\n", names[mark->kind],
			    (int)(mark->end - mark->start),
			    text.ptr + mark->start);
		}
	}
	inline_free(&marks);
	free(line);
	return 0;
}
