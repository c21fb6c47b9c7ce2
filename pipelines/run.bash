# A run of make over a corpus: one at a time in an OUTPUT, and none where there
# is nothing to do.
#
# What a run hangs on, and the folders that hold what it made, are kept in one
# list, STATE/made, when all went well.  Where the list is still the same nothing
# need be asked of make.  A folder tells of a file in it that was deleted, renamed
# or added; one that was written over is noticed when something else changes.

. pipelines/stage.bash

# hangs_on [LIST]: all that the outcome of a run depends on, and the files of LIST.
hangs_on() {
	local key variable list
	local -a files=("$BIN" "$BIN"/* pipelines pipelines/*)
	echo "$INPUT"
	while read -r key _; do
		variable=${key^^}
		variable=${variable//-/_}
		[[ ! $key ]] || printf '%s=%s\n' "$key" "${!variable-}"
	done <<<"$settings_table"
	below_input -printf '%s %C@ %T@ %D:%i %p\n'
	for list in "$STATE/kept" "$@"; do
		[[ ! -e $list ]] || mapfile -d '' -t -O "${#files[@]}" files <"$list"
	done
	printf '%s\0' "${files[@]}" | times_of
}

nothing_to_do() {
	[[ -e $STATE/made ]] && hangs_on "$STATE/folders" 2>/dev/null | cmp -s - "$STATE/made"
}

# flag LETTERS: make was called with one of these options.
flag() {
	[[ ${MAKEFLAGS%%[ -]*} == *[$1]* ]]
}

# run_corpus GOAL KIND...: make the goal by the command in MAKE, unless nothing has
# changed since all of it, outputs of these kinds, was made.
run_corpus() {
	local goal=$1 jobs
	shift
	if [[ ! -d $INPUT ]]; then
		echo "make: $INPUT: no such folder" >&2
		return 2
	fi
	[[ $goal == review ]] || flag B || ! nothing_to_do || return 0
	mkdir -p "$STATE"
	exec 9>"$STATE/lock"
	if ! flock -n 9; then
		echo "make: waiting for another make in $OUTPUT" >&2
		flock 9
	fi
	# What a clock that was set back makes newer than all that is to come.
	find "$STATE" -maxdepth 1 -newermt now -exec touch -c {} +
	jobs=-j$(nproc)
	[[ ! $MAKEFLAGS =~ (^| )-j ]] || jobs=
	if [[ $goal == all ]] && ! flag nqt; then
		rm -f "$STATE/made"
		hangs_on >"$STATE/made.new" 2>/dev/null || true
	fi
	# shellcheck disable=SC2086 # words that are none, or several
	$MAKE --no-print-directory $jobs -C "$STATE" -f "$TOP/pipelines/corpus.mk" \
		TOP="$TOP" BIN="$BIN" INPUT="$INPUT" OUTPUT="$OUTPUT" \
		${HOSTS:+HOSTS="$HOSTS"} "$goal"
	if [[ $goal == all ]] && ! flag nqt; then
		list_folders "$@" >"$STATE/folders"
		times_of <"$STATE/folders" >>"$STATE/made.new"
		mv "$STATE/made.new" "$STATE/made"
	fi
}
