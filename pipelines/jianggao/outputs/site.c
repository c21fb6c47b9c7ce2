/*
 * What is done with a site that stands: print it, show it, copy it, watch it.
 *
 * Other programs do it; here they are called, and it is said which one is not there.
 */
#include "outputs/site.h"

#include <errno.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/message.h"
#include "process/watch.h"

extern char **environ;

enum { MISSING = 2, NOT_STARTED = 127 };

/* A program of this name lies in a folder of PATH. */
static bool
is_there(const char *program)
{
	struct span rest = span_of(getenv("PATH"));
	bool there = false;

	while (rest.len > 0 && !there) {
		struct span folder = span_cut(&rest, ':');
		struct buf path = {0};

		buf_span(&path, folder);
		buf_printf(&path, "/%s", program);
		there = access(buf_cstring(&path), X_OK) == 0;
		buf_free(&path);
	}
	return there;
}

static bool
want(const char *command, const char *program, const char *package)
{
	if (is_there(program))
		return true;
	complain("%s: %s is not here; on Debian: sudo apt-get install %s",
	    command, program, package);
	return false;
}

/* Run a program with our own input and outputs; its status as a shell tells it. */
static int
run(const struct words *command)
{
	pid_t pid;
	int how;

	(void)fflush(stdout);
	errno = posix_spawnp(
	    &pid, command->item[0], NULL, NULL, command->item, environ);
	if (errno != 0) {
		fail_errno(command->item[0], NULL);
		return NOT_STARTED;
	}
	while (waitpid(pid, &how, 0) < 0 && errno == EINTR)
		;
	return WIFEXITED(how) ? WEXITSTATUS(how) : 128 + WTERMSIG(how);
}

/* Become the program: it is stopped as we would be. */
static int
become(const struct words *command)
{
	(void)execvp(command->item[0], command->item);
	fail_errno(command->item[0], NULL);
	return NOT_STARTED;
}

/* What stands before a path that no program takes for an option, nor rsync for a host. */
static const char *
before_path(const char *path)
{
	return *path == '/' || *path == '.' ? "" : "./";
}

static void
add_path(struct words *command, const char *path, const char *behind)
{
	words_print(command, "%s%s%s", before_path(path), path, behind);
}

static const char *
browser(void)
{
	static const char *const names[] = {
	    "chromium", "chromium-browser", "google-chrome"};
	const char *own = call_given("CHROMIUM");

	if (own != NULL)
		return own;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (is_there(names[i]))
			return names[i];
	complain("pdf: no Chromium is here; on Debian: sudo apt-get install "
		 "chromium fonts-noto-cjk");
	return NULL;
}

/* Print the pages to a folder of the output; `list` has what was printed there. */
static int
print(struct corpus *corpus, const char *folder, const char *list)
{
	struct words command = {0};
	struct buf pages = {0};
	const char *program = browser();
	int status = 0;

	if (program == NULL)
		return MISSING;
	(void)setenv("SAY_NOT_PRINTED",
	    translate("jianggao: pdf: %s: not printed\n"), 1);
	(void)setenv("SAY_PRINTED",
	    translate(
		"  PDF      %s: %d pages, %d printed, %d removed, %d refused\n"),
	    1);
	buf_printf(&pages, "%s/html/s", corpus->output);
	words_print(&command, "bash");
	words_print(&command, "%s/pdf.bash", corpus->pipelines);
	words_print(&command, "%s", program);
	add_path(&command, corpus->output, "/html");
	add_path(&command, corpus->output, folder);
	add_path(&command, corpus_path(corpus, "%s", list), "");
	if (access(buf_cstring(&pages), F_OK) == 0)
		status = run(&command);
	words_free(&command);
	buf_free(&pages);
	return status;
}

int
site_print(struct corpus *corpus)
{
	return print(corpus, "/pdf", "pdf.ledger");
}

bool
site_can_print(void)
{
	return browser() != NULL;
}

bool
site_can_draw(const char *program)
{
	return want("og-image", program, "librsvg2-bin fonts-noto-cjk");
}

void
site_offer_pdf(struct corpus *corpus)
{
	int status = print(corpus, "/html/s", "html.pdf.ledger");

	if (status == 1)
		words_print(&corpus->refused, "jianggao: pdf: %s",
		    translate("a page was not printed"));
	else if (status != 0)
		corpus->worst = status;
}

/*
 * rsync makes the folder, not those above it, which may be written wrong.  What has a
 * colon before a slash is a host to it.
 */
static bool
may_be_made(const char *place)
{
	struct span above = span_of(place);
	struct buf path = {0};
	bool good;

	if (strcspn(place, ":/") < above.len &&
	    place[strcspn(place, ":/")] == ':')
		return true;
	while (above.len > 1 && span_ends(above, SPAN("/")))
		above.len--;
	while (above.len > 0 && !span_ends(above, SPAN("/")))
		above.len--;
	buf_span(&path, above);
	good = above.len == 0 || access(buf_cstring(&path), F_OK) == 0;
	if (!good)
		complain("publish: there is no folder %s", path.data);
	buf_free(&path);
	return good;
}

int
site_publish(struct corpus *corpus, const struct call *call)
{
	struct words command = {0};
	const char *place = corpus_home(corpus, call->place);
	size_t len = strlen(place);
	int status;

	if (!want("publish", "rsync", "rsync") || !may_be_made(place))
		return MISSING;
	words_print(&command, "rsync");
	words_print(&command, "-rlt");
	words_print(&command, "--chmod=D755,F644");
	if (call->remove)
		words_print(&command, "--delete-after");
	words_print(&command, "--");
	add_path(&command, corpus->output, "/html/");
	words_print(&command, "%s%s%s", *place == '-' ? "./" : "", place,
	    len > 0 && place[len - 1] == '/' ? "" : "/");
	status = run(&command);
	if (status == 0)
		(void)printf(translate("  PUBLISH  %s\n"),
		    corpus_shown(corpus, call->place));
	words_free(&command);
	return status;
}

int
site_serve(struct corpus *corpus, const struct call *call)
{
	struct words command = {0};
	struct buf index = {0};
	int status = MISSING;

	buf_printf(&index, "%s/html/index.html", corpus->output);
	words_print(&command, "python3");
	words_print(&command, "-m");
	words_print(&command, "http.server");
	words_print(&command, "--bind");
	words_print(&command, "127.0.0.1");
	words_print(&command, "--directory");
	add_path(&command, corpus->output, "/html");
	words_print(&command, "--");
	words_print(&command, "%s", call->place != NULL ? call->place : "8000");
	if (access(buf_cstring(&index), R_OK) != 0)
		complain(
		    "serve: %s/html: no site; first convert", corpus->output);
	else if (want("serve", "python3", "python3"))
		status = become(&command);
	words_free(&command);
	buf_free(&index);
	return status;
}

int
site_watch(struct corpus *corpus, const struct call *call)
{
	struct words watcher = {0}, again = {0};
	int status = MISSING;

	words_print(&watcher, "inotifywait");
	words_print(&watcher, "-mqr");
	words_print(&watcher, "-e");
	words_print(&watcher, "close_write,create,delete,move");
	add_path(&watcher, corpus->input, "");
	words_print(
	    &watcher, "@%s%s", before_path(corpus->output), corpus->output);
	words_print(&again, "%s", corpus->self);
	words_join(&again, &call->again);
	if (want("watch", "inotifywait", "inotify-tools"))
		status = watch(&watcher, &again);
	words_free(&watcher);
	words_free(&again);
	return status;
}
