# A stream in pieces: the same filter over each of them, on several cores or
# hosts, by GNU parallel; see jianggao(7).
#
# Any concatenation of documents is a stream, so a stream may be cut between any
# two; the pieces' results, in order, are those of the whole.  SPREAD_JOBS is
# the number of cores, SPREAD_BESIDE how many parts share them, HOSTS a file for
# --sshloginfile, SPREAD_PIECE the smallest piece worth a process of its own; SAY_CAME
# and SAY_NO_HOST are what it says, formats in the language of who reads it.
#
# spread.bash KIND FILE COMMAND... [| COMMAND...]
set -uo pipefail

# What ends a record, and what begins the next, of each kind of stream.  No
# line of text can begin with a kind and a tab, so `doc` there begins a document.
declare -A spread_end=([list]='\0' [blocks]='\n' [frames]='\n\f\n')
declare -A spread_start=([list]='' [blocks]='doc\t' [frames]='')

# The status of a command is the worst of its programs.
# shellcheck disable=SC2016 # whoever runs it expands it
spread_run='
eval "$SPREAD_COMMAND; ended=(\"\${PIPESTATUS[@]}\")"
status=0
for one in "${ended[@]}"; do ((one <= status)) || status=$one; done'

# It comes home as a line among the messages, because to parallel a job that ended
# with 1, an answer, is a failure, and would be tried again.
# shellcheck disable=SC2016
spread_job=$spread_run'
[ "$status" -le 1 ] || exit "$status"
echo "spread: status $status" >&2'

# spread_jobs KIND: how many processes at once.  The cores are shared by what runs
# anyway: the parts of the outputs, side by side, or what makes blocks of the inputs.
spread_jobs() {
	local beside=${SPREAD_BESIDE:-1}
	# On other hosts, their cores.
	[[ ! ${HOSTS-} || $1 == list ]] || { echo "${SPREAD_JOBS:-1}" && return; }
	[[ ! ${SPREAD_BESIDE-} || $1 != list ]] || beside=2
	echo $(((${SPREAD_JOBS:-1} + beside - 1) / beside))
}

# spread_size KIND FILE JOBS: the bytes of a piece; fails where one is all.
spread_size() {
	local bytes pieces=$((2 * $3)) least=${SPREAD_PIECE:-4000000}
	# More on hosts, which may be of different speed.
	[[ -z ${HOSTS-} ]] || pieces=$((2 * pieces * $(grep -c '^[^#]' "$HOSTS")))
	bytes=$(stat -c %s "$2")
	# A list is small, and what it names is not.
	[[ $1 != list ]] || least=$((least / 1000))
	((bytes / pieces >= least)) || pieces=$((bytes / (least + 1)))
	((pieces > 1)) && echo $((bytes / pieces + 1))
}

# spread_away COMMAND...: the options that let it run on the hosts; fails where
# it needs a file of this machine.
spread_away() {
	local word
	[[ ${HOSTS-} ]] || return 1
	for word; do
		[[ $word != *"=$STATE/"* && $word != *"=$INPUT/"* ]] || return 1
	done
	# By --pipe, because --pipepart gives a job that is tried again no input.
	away=(--pipe --sshloginfile "$HOSTS" --retries 4 --halt 'now,fail=1'
		--env SPREAD_COMMAND)
	# A host whose programs are of another version might write other bytes.  What
	# has come is counted, so that nothing is lost and not noticed.
	SPREAD_COMMAND="[ \"\$($1 -V)\" = '$("$1" -V)' ] || exit 127
		piece=\$(mktemp) && cat >\"\$piece\" || exit 74
		echo spread: bytes \$(wc -c <\"\$piece\") >&2
		$SPREAD_COMMAND <\"\$piece\"
		eval \"rm \$piece; (exit \$?)\""
	[[ ! ${HOSTS_BIN-} ]] || SPREAD_COMMAND="PATH=${HOSTS_BIN@Q}:\$PATH; $SPREAD_COMMAND"
}

# all_came FILE SAID: the hosts have read as many bytes as the file has.
all_came() {
	local came sent
	came=$(awk '/^spread: bytes / { sum += $3 } END { printf "%d", sum }' "$2")
	sent=$(stat -c %s "$1")
	((came == sent)) && return
	# shellcheck disable=SC2059 # the format is what is said
	printf "${SAY_CAME-%s %d %d\n}" "$HOSTS" "$sent" "$came" >&2
	return 1
}

# spread_words WORD...: as the shell reads them; a lone | is a pipe.
spread_words() {
	local word
	for word; do
		[[ $word == '|' ]] && echo -n '| ' || echo -n "${word@Q} "
	done
}

# spread KIND FILE COMMAND...: the command over the stream in FILE, with its
# status; what it says comes in the order of the documents.
spread() {
	local kind=$1 file=$2 jobs size status said SPREAD_COMMAND
	local -a away=()
	shift 2
	SPREAD_COMMAND=$(spread_words "$@")
	[[ $kind == list ]] || spread_away "$@" || away=()
	jobs=$(spread_jobs "$kind")
	if [[ $jobs -le 1 && ! ${away[*]} ]] || ! size=$(spread_size "$kind" "$file" "$jobs"); then
		eval "$spread_run" <"$file"
		return "$status"
	fi
	export SPREAD_COMMAND
	said=$(mktemp "$STATE/spread.XXXXXX")
	status=0
	mkdir -p "$STATE/parallel"
	[[ ${away[*]} ]] || away=(--pipepart -a "$file" --halt 'soon,fail=1')
	# The variable PARALLEL would be options to it.
	env -u PARALLEL PARALLEL_HOME="$STATE/parallel" PARALLEL_SHELL=/bin/bash \
		parallel --will-cite --plain --keep-order --block "$size" \
		--recend "${spread_end[$kind]}" --recstart "${spread_start[$kind]}" \
		--jobs "$jobs" --tmpdir "$STATE/parallel" \
		"${away[@]}" "$spread_job" <"$file" 2>"$said" || status=$?
	if ((status == 0)); then
		! grep -qx 'spread: status 1' "$said" || status=1
	elif ((status == 1)); then
		status=101
	fi
	if [[ ${away[0]} == --pipe && $status -le 1 ]] && ! all_came "$file" "$said"; then
		status=70 # EX_SOFTWARE
	fi
	# shellcheck disable=SC2059
	case ${HOSTS:+$status} in
	127 | 255) printf "${SAY_NO_HOST-%s %s\n}" "$HOSTS" "$1" >&2 ;;
	esac
	# Not what parallel says of a job: its own words are there.
	grep -vxF -e "$spread_job" -e 'parallel: This job failed:' "$said" |
		grep -v '^spread: [a-z]* [0-9]*$' >&2 || true
	rm -f "$said"
	return "$status"
}

spread "$@"
