/* A process that draws pages: it is told a number, and answers with lines. */
#include "drawer.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/alloc.h"
#include "page_picture.h"

enum {
	MEMORY_MOST = 512 << 20, /* bytes more than there are at first */
	SECONDS_MOST = 30, /* of work, for a document */
	ANSWER_MOST = 1 << 20, /* lines of a page */
};

enum way { SEND, RECEIVE };

/* All of the bytes, to the other process or from it. */
static bool
carry(enum way way, int with, void *bytes, size_t len)
{
	char *at = bytes;

	while (len > 0) {
		ssize_t n = way == SEND ? send(with, at, len, MSG_NOSIGNAL)
					: recv(with, at, len, 0);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		at += n;
		len -= (size_t)n;
	}
	return true;
}

static void
lower(struct rlimit *limit, rlim_t most)
{
	if (limit->rlim_max > most)
		limit->rlim_max = most;
	if (limit->rlim_cur > most)
		limit->rlim_cur = most;
}

/* What watches memory takes more than any bound for itself. */
static bool
is_watched(void)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
	return true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer)
	return true;
#else
	return false;
#endif
#else
	return false;
#endif
}

static void
set_limits(void)
{
	struct rlimit limit = {0, 0};
	struct rusage used;
	rlim_t held = 0;

	if (getrusage(RUSAGE_SELF, &used) == 0)
		held = (rlim_t)used.ru_maxrss * 1024;
	if (!is_watched() && getrlimit(RLIMIT_DATA, &limit) == 0) {
		lower(&limit, held + MEMORY_MOST);
		(void)setrlimit(RLIMIT_DATA, &limit);
	}
	if (getrlimit(RLIMIT_CPU, &limit) == 0) {
		lower(&limit, SECONDS_MOST);
		(void)setrlimit(RLIMIT_CPU, &limit);
	}
	lower(&limit, 0);
	(void)setrlimit(RLIMIT_CORE, &limit);
}

static void
draw(PopplerDocument *document, int number, uint64_t *left, struct rules *rules)
{
	PopplerPage *page = poppler_document_get_page(document, number);
	double width = 0, height = 0;

	rules->count = 0;
	if (page == NULL)
		return;
	poppler_page_get_size(page, &width, &height);
	page_rules(page, width, height, left, rules);
	g_object_unref(page);
}

/* What poppler says of pages that it cannot draw is nobody's business. */
static void
serve(PopplerDocument *document, int to)
{
	struct rules rules = {0};
	uint64_t left = DRAWN_MOST;
	int number;

	(void)close(STDERR_FILENO);
	set_limits();
	while (carry(RECEIVE, to, &number, sizeof(number))) {
		draw(document, number, &left, &rules);
		if (!carry(SEND, to, &rules.count, sizeof(rules.count)) ||
		    !carry(SEND, to, rules.rule,
			rules.count * sizeof(*rules.rule)))
			break;
	}
	_exit(0);
}

static bool
begin(struct drawer *drawer, PopplerDocument *document)
{
	int pair[2];

	if (drawer->begun)
		return !drawer->gone;
	drawer->begun = drawer->gone = true;
	if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0)
		return false;
	drawer->process = fork();
	if (drawer->process == 0) {
		(void)close(pair[0]);
		serve(document, pair[1]);
	}
	(void)close(pair[1]);
	drawer->to = pair[0];
	drawer->gone = drawer->process < 0;
	if (drawer->gone)
		(void)close(pair[0]);
	return !drawer->gone;
}

static bool
receive_rules(int from, struct rules *rules)
{
	size_t count;

	if (!carry(RECEIVE, from, &count, sizeof(count)) || count > ANSWER_MOST)
		return false;
	rules->rule = xgrow(rules->rule, &rules->cap, rules->count + count,
	    sizeof(*rules->rule));
	if (!carry(RECEIVE, from, rules->rule + rules->count,
		count * sizeof(*rules->rule)))
		return false;
	rules->count += count;
	return true;
}

void
drawer_end(struct drawer *drawer)
{
	if (drawer->begun && !drawer->gone) {
		(void)close(drawer->to);
		while (waitpid(drawer->process, NULL, 0) < 0 && errno == EINTR)
			;
	}
	drawer->gone = true;
}

void
drawer_rules(struct drawer *drawer, PopplerDocument *document, int page,
    struct rules *rules)
{
	if (!begin(drawer, document) ||
	    (carry(SEND, drawer->to, &page, sizeof(page)) &&
		receive_rules(drawer->to, rules)))
		return;
	drawer_end(drawer);
}
