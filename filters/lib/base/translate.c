/* What is said, in the language of who reads it. */
#include "base/translate.h"

#include <libintl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char domain[] = "jianggao";

/* The locale that messages are to be in, as POSIX finds it. */
static const char *
wanted(void)
{
	static const char *const variables[] = {
	    "LC_ALL", "LC_MESSAGES", "LANG"};

	for (size_t i = 0; i < sizeof(variables) / sizeof(variables[0]); i++) {
		const char *value = getenv(variables[i]);

		if (value != NULL && *value != '\0')
			return value;
	}
	return "C";
}

/* share/locale beside the folder of the program, where it was built or installed. */
static void
find_catalogues(void)
{
	static const char behind[] = "../share/locale";
	char path[4096];
	ssize_t n =
	    readlink("/proc/self/exe", path, sizeof(path) - sizeof(behind));

	while (n > 0 && path[n - 1] != '/')
		n--;
	if (n <= 0)
		return;
	memcpy(path + n, behind, sizeof(behind));
	(void)bindtextdomain(domain, path);
}

/*
 * Of other locales none is set, so that what libc says is English there as well.
 * LC_CTYPE stays that of C, for which texts would become question marks.
 */
void
translate_begin(void)
{
	const char *locale = wanted();

	if ((strncmp(locale, "zh_CN", 5) != 0 &&
		strncmp(locale, "zh_TW", 5) != 0) ||
	    setlocale(LC_MESSAGES, "") == NULL)
		return;
	find_catalogues();
	(void)bind_textdomain_codeset(domain, "UTF-8");
	(void)bind_textdomain_codeset("libc", "UTF-8");
	(void)textdomain(domain);
}

const char *
translate(const char *text)
{
	return *text != '\0' ? gettext(text) : text;
}
