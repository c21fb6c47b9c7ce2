/* Files of other word processors: LibreOffice makes .docx of them, where it is. */
#include "readers/libreoffice.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/message.h"

bool
office_is_there(void)
{
	const char *folders = getenv("PATH");
	struct span rest = span_of(folders != NULL ? folders : "");
	struct buf path = {0};
	bool there = false;

	while (rest.len > 0 && !there) {
		struct span folder = span_cut(&rest, ':');

		path.len = 0;
		buf_span(&path, folder);
		buf_string(&path, "/soffice");
		there = folder.len > 0 && access(buf_cstring(&path), X_OK) == 0;
	}
	buf_free(&path);
	return there;
}

static const char *
folder_of(struct corpus *corpus)
{
	return corpus_path(corpus, "office");
}

bool
office_convert(struct corpus *corpus, const char *list)
{
	struct pipeline pipeline = {.in = list, .out = "-"};
	struct words *command = pipeline_step(&pipeline);
	bool good;

	if (isatty(STDERR_FILENO))
		(void)fputs(translate("jianggao: LibreOffice reads files of "
				      "old Word, WPS and RTF, which takes its "
				      "time\n"),
		    stderr);
	words_print(command, "bash");
	words_print(command, "%s/office.bash", corpus->pipelines);
	words_print(command, "%s", folder_of(corpus));
	good = corpus_run(corpus, "office", &pipeline) != RUN_DIED;
	pipeline_free(&pipeline);
	return good;
}

void
office_words(struct corpus *corpus, struct words *command)
{
	words_print(command, "--converted=%s", folder_of(corpus));
}

void
office_clear(struct corpus *corpus)
{
	const char *path = folder_of(corpus);
	DIR *folder = opendir(path);
	struct dirent *entry;

	if (folder == NULL)
		return;
	while ((entry = readdir(folder)) != NULL)
		if (*entry->d_name != '.')
			(void)unlinkat(dirfd(folder), entry->d_name, 0);
	(void)closedir(folder);
	(void)rmdir(path);
}
