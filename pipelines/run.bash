# A run of make over a corpus: one at a time in an OUTPUT, and none where there
# is nothing to do.
#
# What a person gave on the command line of make comes as JG_NAME, and is data.
# The Makefile sets BIN and LIBEXEC, where the programs are, KINDS, those of
# outputs, and MAKE; the working folder is that of the sources.
#
# What a run hangs on, and the folders that hold what it made, are kept in one
# list, STATE/made, when all went well.  Where the list is still the same nothing
# need be asked of make.  A folder tells of a file in it that was deleted, renamed
# or added; one that was written over is noticed when something else changes.

. pipelines/stage.bash
. pipelines/site.bash

# as_path VALUE: set `path` to what any command takes for a path.  Not every shell
# expands the ~ of INPUT=~/speeches; -talks is no option, and (talks no operator.
as_path() {
	# shellcheck disable=SC2088 # as it was given
	case $1 in
	'~/'*) path=$HOME/${1#'~/'} ;;
	[-+=,\(\)!@~:]*) path=./$1 ;;
	*) path=$1 ;;
	esac
}

# take_folders: the folders of the corpus, as they were given or by default; fail
# where there is none.
take_folders() {
	local path
	as_path "${JG_INPUT:-input}" && INPUT=$path
	as_path "${JG_OUTPUT:-output}" && OUTPUT=$path
	TOP=$PWD
	STATE=$OUTPUT/.jianggao
	PATH=$BIN:$LIBEXEC:$PATH
	MAKEFLAGS=${MAKEFLAGS-}
	export TOP BIN LIBEXEC KINDS INPUT OUTPUT STATE PATH
	[[ -d $INPUT ]] && return
	echo "make: $INPUT: no such folder" >&2
	return 2
}

# hangs_on [LIST]: all that the outcome of a run depends on, and the files of LIST.
hangs_on() {
	local key variable list
	local -a files=("$BIN" "$BIN"/* "$LIBEXEC"/* pipelines pipelines/*) tables encodings
	echo "$INPUT"
	while read -r key _; do
		variable=JG_${key^^}
		variable=${variable//-/_}
		[[ ! $key ]] || printf '%s=%s\n' "$key" "${!variable-}"
	done <<<"$settings_table"
	list_inputs | tr '\0\1' '\n '
	find_tables
	for list in "$INPUT/jianggao.conf" "${tables[@]#*=}"; do
		[[ ! -e $list ]] || files+=("$list")
	done
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

# run_corpus GOAL: make the goal, unless nothing has changed since all was made.
run_corpus() {
	local goal=$1
	take_folders
	[[ $goal == review ]] || flag B || ! nothing_to_do || return 0
	mkdir -p "$STATE"
	exec 9>"$STATE/lock"
	if ! flock -n 9; then
		echo "make: waiting for another make in $OUTPUT" >&2
		flock 9
	fi
	# What a clock that was set back makes newer than all that is to come.
	find "$STATE" -maxdepth 1 -newermt now -exec touch -c {} +
	if [[ $goal == all ]] && ! flag nqt; then
		rm -f "$STATE/made"
		hangs_on >"$STATE/made.new" 2>/dev/null || true
	fi
	make_goal "$goal"
	if [[ $goal == all ]] && ! flag nqt; then
		# shellcheck disable=SC2086 # several
		list_folders $KINDS >"$STATE/folders"
		times_of <"$STATE/folders" >>"$STATE/made.new"
		mv "$STATE/made.new" "$STATE/made"
	fi
}

# make_goal GOAL: by the command in MAKE, and say what came of it.
make_goal() {
	local goal=$1 kinds=$1
	local -a flags=()
	[[ ${JG_V-} ]] || flags+=(-s)
	[[ $MAKEFLAGS =~ (^| )-j ]] || flags+=("-j$(nproc)")
	share_work
	# What was given is in the environment, and not to be read by make once more.
	MAKEFLAGS=${MAKEFLAGS%% -- *} "${MAKE:-make}" "${flags[@]}" --no-print-directory -C "$STATE" \
		-I "$TOP/pipelines" -f "$TOP/pipelines/corpus.mk" "$goal"
	[[ $goal != all ]] || kinds=$KINDS
	# shellcheck disable=SC2086 # several
	flag nqt || verdict inputs tables blocks $kinds
}
