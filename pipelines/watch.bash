# Convert again whenever a speech changes.
#
# watch.bash INPUT OUTPUT COMMAND...: run the command at once, and again as soon as
# INPUT has been quiet for a moment after a change; OUTPUT is not looked at.
set -euo pipefail

input=$1 output=$2
shift 2

inotifywait -mqr -e close_write,create,delete,move "$input" "@$output" | {
	"$@" || true
	while read -r _; do
		while read -r -t 0.3 _; do :; done
		"$@" || true
	done
}
