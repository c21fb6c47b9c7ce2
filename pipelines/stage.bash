# What the pipelines share: running filters over a corpus and judging how they
# ended.  INPUT, OUTPUT, STATE, BIN, LIBEXEC and PATH are in the environment.
#
# A status of 1 is an answer: a document was refused and named, the rest was
# done.  Anything above, or a signal, ends the run at once, and nothing is
# removed.

. pipelines/settings.bash
. pipelines/spread.bash
. pipelines/blocks.bash
. pipelines/convert.bash
. pipelines/editor.bash

# unfinished: say where, whatever ended the stage, for sort(1) and its like do not.
unfinished() {
	(($? == 0)) || echo "make: $OUTPUT: not finished" >&2
}

# judge NAME SAID [COMMAND...]: what the filters of a stage said and, in its last line,
# how each ended.  Notes are shown; what was refused is kept in NAME.refused, for the
# verdict to tell.  Where one died, the command says by which document, if it knows.
judge() {
	local name=$1 said=$2 status fatal=0 refused='' near
	local -a ends
	((${#said})) || said=137 # the shell itself was killed
	read -ra ends <<<"${said##*$'\n'}"
	said=${said%"${said##*$'\n'}"}
	for status in "${ends[@]}"; do
		# 141 is for a pipe whose reader had ended: that one is to blame.
		((status < 2 || (fatal > 0 && fatal != 141))) || fatal=$status
		((status != 1)) || refused=yes
	done
	if ((fatal > 0)); then
		printf '%s' "$said" >&2
		# Most programs can say it themselves.
		[[ $said == *': in hand when '* ]] || near=$("${@:3}")
		echo "make: $name: a stage ended with status $fatal${near:+; what did not come begins with ${near//[[:cntrl:]]/?}}" >&2
		exit "$fatal"
	fi
	grep ': note: ' <<<"${said%$'\n'}" >&2 || true
	if [[ $refused ]]; then
		said=$(sed '/: note: /d' <<<"${said%$'\n'}")
		echo "${said:-make: $name: a program has not said what it refused}" >"$STATE/$name.refused" || {
			echo "make: $STATE/$name.refused: not written" >&2
			exit 74
		}
	elif [[ -e $STATE/$name.refused ]]; then
		rm -f "$STATE/$name.refused"
	fi
}

# first_missing LISTED CAME: the first line of the one file that is not in the other.
first_missing() {
	awk 'FILENAME == ARGV[1] { came[$0]; next } !($0 in came) { print; exit }' "$2" "$1" || true
}

# list_inputs: every speech below INPUT with its size, its times of change, of the
# file (a mode is one) and of what is in it, and its place on the disk, because files
# that came together have the same times, behind \1; NUL after each.  In the
# order of the paths' bytes, which is the same in every locale and that of the block
# stream.
list_inputs() {
	local -a options
	options_of jg-list
	jg-list --folder="$INPUT" --made="$OUTPUT" "${options[@]}"
}

# find_inputs: that list, in `inputs`, which changes only when it says something new.
find_inputs() {
	local said
	said=$(list_inputs 2>&1 >"$STATE/inputs.new") && said+=$'\n'0 || said+=$'\n'$?
	judge inputs "$said"
	keep_if_new "$STATE/inputs"
}

# paths: the paths of such a list.
paths() {
	sed -z 's/\x01[^\x01]*$//' "$@"
}

# find_tables: what is kept by hand beside the speeches, as the options of
# jg-headings in the array `tables`; in `encodings`, for jg-normalize, what says how
# single files are to be read.
find_tables() {
	local name file
	tables=()
	encodings=()
	for name in metadata overrides; do
		for file in "$INPUT/$name".{tsv,csv}; do
			[[ ! -e $file && ! -L $file ]] || tables+=("--$name=$file")
		done
	done
	for file in "${tables[@]}"; do
		[[ $file != --metadata=* ]] || ! head -n 1 "${file#*=}" 2>/dev/null | grep -qaw encoding ||
			encodings+=("$file")
	done
}

# list_tables: those files, and when they changed.  Of two for one thing, nobody can
# know which is meant.
list_tables() {
	local -a tables encodings
	local twice
	find_tables
	twice=$(printf '%s\n' "${tables[@]%%=*}" | uniq -d | tr -d '-')
	if [[ $twice ]]; then
		echo "make: $INPUT: two tables, ${twice%%$'\n'*}.tsv and .csv; keep one" >&2
		return 1
	fi
	((${#tables[@]} == 0)) || stat -L -c '%n %s %.9Z %.9Y %d:%i' -- "${tables[@]#*=}" 2>/dev/null || true
}

# find_touched KIND: renew KIND.found when a file of this kind of output was
# deleted, added or written by somebody else since settle() looked.
find_touched() {
	local found=$STATE/$1.found
	is_settled "$1" || : >"$found"
}

# is_settled KIND: its folders and files are as they were.
is_settled() {
	local found=$STATE/$1.found
	[[ -e $found ]] || return 1
	list_folders "$1" | times_of | cmp -s - "$found" || return 1
	[[ ! -d $OUTPUT/$1 || ! $(find "$OUTPUT/$1/" -type f -cnewer "$found" -print -quit) ]]
}

# list_folders KIND...: those that outputs lie in.
list_folders() {
	local kind
	for kind; do
		[[ ! -d $OUTPUT/$kind ]] || find "$OUTPUT/$kind/" -type d -print0
	done
}

# times_of: when the files of a list were last changed.
times_of() {
	xargs -0 -r stat -c '%.9Y %n'
}

# end_part PART: the part of an output is made, unless a document was refused: that
# may have been a full disk.
end_part() {
	if [[ -e $STATE/$1.refused ]]; then
		rm -f "$STATE/$1.making" "$STATE/$1.made"
	else
		mv "$STATE/$1.making" "$STATE/$1.made"
		touch "$STATE/$1.made"
	fi
}

# settle KIND PART...: the parts of an output stand, and need not be made again
# until something changes.
settle() {
	local kind=$1 part whole=yes
	local -a made=()
	shift
	list_folders "$kind" | times_of >"$STATE/$kind.found"
	for part; do
		if [[ -e $STATE/$part.made ]]; then
			made+=("$STATE/$part.made")
		else
			whole=
		fi
	done
	# So that they are newer than what they are compared with.
	((${#made[@]} == 0)) || touch "${made[@]}"
	if [[ $whole ]]; then
		: >"$STATE/$kind.done"
	else
		rm -f "$STATE/$kind.done"
	fi
}

# verdict NAME...: say what was done in these stages and their parts, NAME.PART;
# fail where something was refused, and name it.
verdict() {
	local name
	local -a refused=() closing=()
	shopt -s nullglob
	for name; do
		refused+=("$STATE/$name".refused "$STATE/$name".*.refused)
		closing+=("$STATE/$name".closing)
	done
	shopt -u nullglob
	for name in "${!refused[@]}"; do
		[[ -e ${refused[name]} ]] || unset "refused[name]"
	done
	for name in "${closing[@]}"; do
		[[ ! -e $name ]] || { cat "$name" && rm "$name"; }
	done
	[[ ${refused[*]} ]] || return 0
	echo "make: not everything was converted:" >&2
	cat "${refused[@]}" | awk '!seen[$0]++ { print "  " $0 }' >&2
	return 1
}
