/* The document in hand, for the last words of a program that dies. */
#include "base/hand.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "base/program.h"
#include "base/translate.h"
#include "base/unicode.h"
#include "base/utf8.h"

enum { NAME_MOST = 1024, LINE_MOST = NAME_MOST + 256, STACK = 65536 };

/* A sanitizer says more, and wants the signals. */
#if defined(__SANITIZE_ADDRESS__)
#define IS_WATCHED 0
#else
#define IS_WATCHED 1
#endif

/* A handler is given nothing, so that this must stand for the whole program. */
static char name_bytes[NAME_MOST];
static size_t name_len;
/* Translated in time: a catalogue cannot be asked for in a handler. */
static struct span in_hand, nothing_in_hand;
/* What ran out may be the stack. */
static char stack[STACK];

struct line {
	char bytes[LINE_MOST];
	size_t len;
};

static void
add(struct line *line, struct span text)
{
	size_t room = sizeof(line->bytes) - line->len;
	size_t len = text.len < room ? text.len : room;

	memcpy(line->bytes + line->len, text.ptr, len);
	line->len += len;
}

/* The name with a mark for what does not belong on a terminal: nothing may be
 * asked for memory here. */
static void
add_name(struct line *line)
{
	struct span name = {name_bytes, name_len};

	for (size_t at = 0; at < name.len;) {
		uint32_t code;
		size_t len = utf8_decode(name, at, &code);

		if (len == 0 || unicode_is_invisible(code))
			add(line, SPAN("?"));
		else
			add(line, (struct span){name.ptr + at, len});
		at += len > 0 ? len : 1;
	}
}

static void
say_and_die(int signal)
{
	struct line line = {.len = 0};
	char digits[] = {
	    (char)('0' + signal / 10 % 10), (char)('0' + signal % 10), '\n'};

	add(&line, span_of(program_name()));
	add(&line, SPAN(": "));
	if (name_len > 0) {
		add_name(&line);
		add(&line, SPAN(": "));
		add(&line, in_hand);
	} else {
		add(&line, nothing_in_hand);
	}
	add(&line, (struct span){digits, sizeof(digits)});
	(void)!write(STDERR_FILENO, line.bytes, line.len);
	(void)raise(signal);
}

const char *
hand_last_words(void)
{
	return translate("in hand when the program ended by signal ");
}

void
hand_watch(void)
{
	static const int signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};
	const stack_t own = {.ss_sp = stack, .ss_size = sizeof(stack)};
	struct sigaction action = {.sa_handler = say_and_die};

	in_hand = span_of(hand_last_words());
	nothing_in_hand =
	    span_of(translate("no document in hand, ended by signal "));
	action.sa_flags =
	    (int)(SA_RESETHAND | (unsigned)SA_NODEFER) | SA_ONSTACK;
	(void)sigemptyset(&action.sa_mask);
	if (!IS_WATCHED || sigaltstack(&own, NULL) != 0)
		return;
	for (size_t i = 0; i < sizeof(signals) / sizeof(signals[0]); i++)
		(void)sigaction(signals[i], &action, NULL);
}

void
hand_take(struct span name)
{
	name_len = name.len < NAME_MOST ? name.len : NAME_MOST;
	if (name_len > 0)
		memcpy(name_bytes, name.ptr, name_len);
}
