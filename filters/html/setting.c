/* What the user says of all pages. */
#include "setting.h"

#include <stddef.h>

#include "words.h"

enum language
setting_language(const struct setting *setting, enum language text)
{
	return setting->translated ? setting->language : text;
}

const char *
setting_name(const struct setting *setting, enum language language)
{
	return setting->name != NULL ? setting->name
				     : word(language, WORD_SITE);
}
