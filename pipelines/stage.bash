# What the pipelines share: running filters over a corpus and judging how they
# ended.  TOP, INPUT, OUTPUT, STATE and PATH are set by corpus.mk.
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

# judge NAME SAID: what the filters of a stage said and, in its last line, how
# each ended.  Show it; keep it in NAME.refused when a document was refused.
judge() {
	local name=$1 said=$2 status fatal=0 refused=
	local -a ends
	((${#said})) || said=137 # the shell itself was killed
	read -ra ends <<<"${said##*$'\n'}"
	said=${said%"${said##*$'\n'}"}
	printf '%s' "$said" >&2
	for status in "${ends[@]}"; do
		# 141 is for a pipe whose reader had ended: that one is to blame.
		((status < 2 || (fatal > 0 && fatal != 141))) || fatal=$status
		((status != 1)) || refused=yes
	done
	if ((fatal > 0)); then
		echo "make: $name: a stage ended with status $fatal" >&2
		exit "$fatal"
	fi
	if [[ $refused ]]; then
		# A note is of what was converted.
		sed '/: note: /d' <<<"${said%$'\n'}" >"$STATE/$name.refused" || {
			echo "make: $STATE/$name.refused: not written" >&2
			exit 74
		}
	elif [[ -e $STATE/$name.refused ]]; then
		rm -f "$STATE/$name.refused"
	fi
}

# list_inputs: every speech below INPUT with its size, its times of change, of the
# file (a mode is one) and of what is in it, and its place on the disk, because files
# that came together have the same times, behind \1; NUL after each.  In the
# order of the paths' bytes, which is the same in every locale and that of the block
# stream.
# That is every file but those that belong to the corpus and what systems and
# editors leave about: what is no text is then refused by name, not passed over,
# and so is a link that leads nowhere.
list_inputs() {
	[[ -d $INPUT ]] || { echo "make: $INPUT: no such folder" >&2 && return 1; }
	below_input ! -name '*~' ! -name '~$*' ! -name '*.bak' ! -iname thumbs.db \
		! -iname desktop.ini \
		! -name jianggao.conf ! -name metadata.tsv ! -name overrides.tsv ! -name '*.css' \
		-printf '%p\1%s %C@ %T@ %D:%i\0' | LC_ALL=C sort -z
}

# below_input TEST...: the files below INPUT, but for hidden ones and what has been
# made of them.
below_input() {
	local -a made=()
	[[ ! -e $OUTPUT ]] || made=(-o -samefile "$OUTPUT")
	find -L "$INPUT" -mindepth 1 \( -name '.*' "${made[@]}" \) -prune -o \
		\( -type f -o -type l \) "$@"
}

# paths: the paths of such a list.
paths() {
	sed -z 's/\x01[^\x01]*$//' "$@"
}

# list_tables: what is kept by hand beside the speeches.
list_tables() {
	find -L "$INPUT" -mindepth 1 -maxdepth 1 \
		\( -name metadata.tsv -o -name overrides.tsv \) -printf '%p\1%s %C@ %T@ %D:%i\0' |
		LC_ALL=C sort -z
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

# end_part PART STREAM...: the part of an output is made, unless a document was
# refused, in it or in a stream that it is made of: that may have been a full disk.
end_part() {
	local name
	local -a refused=()
	shopt -s nullglob
	for name; do
		refused+=("$STATE/$name".refused*)
	done
	if ((${#refused[@]})); then
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
# fail where something was refused, and name it again.
verdict() {
	local name
	local -a refused=() closing=()
	cd "$STATE" || return
	shopt -s nullglob
	for name; do
		refused+=("$name.refused"* "$name".*.refused)
		closing+=("$name.closing"* "$name".*.closing)
	done
	[[ ! ${closing[*]} ]] || { cat "${closing[@]}" && rm "${closing[@]}"; }
	[[ ${refused[*]} ]] || return 0
	echo "make: not everything was converted:" >&2
	awk '!seen[$0]++ { print "  " $0 }' "${refused[@]}" >&2
	trap - EXIT
	return 1
}
