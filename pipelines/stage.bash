# What the pipelines share: running filters over a corpus and judging how they
# ended.  TOP, INPUT, OUTPUT, STATE and PATH are set by corpus.mk.
#
# A status of 1 is an answer: a document was refused and named, the rest was
# done.  Anything above, or a signal, ends the run at once, and nothing is
# removed.

. pipelines/settings.bash
. pipelines/spread.bash

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
		printf '%s' "$said" >"$STATE/$name.refused" || {
			echo "make: $STATE/$name.refused: not written" >&2
			exit 74
		}
	else
		rm -f "$STATE/$name.refused"
	fi
}

# list_inputs: every speech below INPUT with its size and its times of change, of
# the file (a mode is one) and of what is in it; NUL after each, and in an order
# that is the same in every locale.
# That is every file but those that belong to the corpus and what systems and
# editors leave about: what is no text is then refused by name, not passed over,
# and so is a link that leads nowhere.
list_inputs() {
	local -a made=()
	[[ -d $INPUT ]] || { echo "make: $INPUT: no such folder" >&2 && return 1; }
	[[ ! -e $OUTPUT ]] || made=(-o -samefile "$OUTPUT")
	find -L "$INPUT" -mindepth 1 \( -name '.*' "${made[@]}" \) -prune -o \
		\( -type f -o -type l \) ! -name '*~' ! -name '*.bak' \
		! -iname thumbs.db ! -iname desktop.ini \
		! -name jianggao.conf ! -name metadata.tsv ! -name overrides.tsv ! -name '*.css' \
		-printf '%s %C@ %T@ %p\0' | LC_ALL=C sort -z -k 4
}

# paths: the paths of such a list.
paths() {
	sed -z 's/^[^ ]* [^ ]* [^ ]* //' "$@"
}

# list_tables: what is kept by hand beside the speeches.
list_tables() {
	find -L "$INPUT" -mindepth 1 -maxdepth 1 \
		\( -name metadata.tsv -o -name overrides.tsv \) -printf '%s %C@ %T@ %p\0' |
		LC_ALL=C sort -z -k 4
}

# list_outputs FOLDER: what is there now.
list_outputs() {
	[[ ! -d $1 ]] || find "$1" -type f -printf '%s %T@ %p\0' | LC_ALL=C sort -z -k 3
}

# blocks: the corpus as one block stream.  cat stands at the end because its
# status tells a full disk from a refused document.
blocks() {
	local said table file=$STATE/blocks.new
	local -a normalize headings markdown=() options
	options_of jg-normalize
	normalize=(jg-normalize --digest --base="$INPUT" --files0-from=- "${options[@]}")
	options_of jg-headings
	headings=(jg-headings "${options[@]}")
	for table in metadata overrides; do
		[[ ! -e $INPUT/$table.tsv ]] || headings+=("--$table=$INPUT/$table.tsv")
	done
	paths "$STATE/inputs" >"$STATE/paths"
	if grep -qizE '\.(md|markdown)$' "$STATE/paths"; then
		options_of jg-frommarkdown
		markdown=(jg-frommarkdown --mixed "${options[@]}")
	fi
	said=$(
		set +e
		flow 3>&1
		cat "$STATE/markdown.said" "$STATE/headings.said"
		rm -f "$STATE/markdown.said" "$STATE/headings.said"
		if ((ends[-1] != 0)); then
			echo "make: $file: not written whole"
			ends[-1]=74 # EX_IOERR
		fi
		echo "${ends[*]}"
	)
	if namesakes "$file"; then
		SPREAD_JOBS=1 blocks
		return
	fi
	judge blocks "$said"
	count_lost "$file" >"$STATE/lost"
	replace_blocks "$file"
	compare_inputs
}

# replace_blocks FILE: it is the block stream now, the next generation of it.
# What is new in it is in `changed`, which is a link to it when everything is; the
# names of all else are in `others`.
replace_blocks() {
	local generation=0
	[[ ! -e $STATE/generation ]] || generation=$(<"$STATE/generation")
	if ! { [[ -e $STATE/blocks ]] &&
		jg-changed --since="$STATE/blocks" <"$1" >"$STATE/changed.new"; }; then
		ln -f "$1" "$STATE/changed.new"
	fi
	rm -f "$STATE/changed"
	LC_ALL=C comm -23 <(names "$1") <(names "$STATE/changed.new") >"$STATE/others"
	mv "$1" "$STATE/blocks"
	mv "$STATE/changed.new" "$STATE/changed"
	echo $((generation + 1)) >"$STATE/generation"
}

# flow: the chain of blocks(), one program longer where there is Markdown; each
# says what it has to say into a place of its own.
flow() {
	: >"$STATE/markdown.said"
	if ((${#markdown[@]})); then
		spread list "$STATE/paths" "${normalize[@]}" 2>&3 |
			"${markdown[@]}" 2>"$STATE/markdown.said" |
			"${headings[@]}" 2>"$STATE/headings.said" |
			cat >"$file"
	else
		spread list "$STATE/paths" "${normalize[@]}" 2>&3 |
			"${headings[@]}" 2>"$STATE/headings.said" |
			cat >"$file"
	fi
	ends=("${PIPESTATUS[@]}")
}

# count_lost FILE: how many inputs have come to nothing in the block stream.
count_lost() {
	local all came
	[[ -e $STATE/blocks.refused ]] || { echo 0 && return; }
	all=$(tr -cd '\0' <"$STATE/paths" | wc -c)
	came=$(grep -a $'^meta\t0\t0\tsource\t' "$1" | LC_ALL=C sort -u | wc -l || true)
	echo $((all - came))
}

# compare_inputs: what came, went or changed while it was read is read again in
# the next run, because the list is then another.  What did not just come is
# told: of that, this run may have seen a part.
compare_inputs() {
	local path
	list_inputs >"$STATE/inputs.new"
	if cmp -s "$STATE/inputs.new" "$STATE/inputs"; then
		rm -f "$STATE/inputs.new"
		return
	fi
	LC_ALL=C comm -z -13 <(LC_ALL=C sort -z "$STATE/inputs.new") \
		<(LC_ALL=C sort -z "$STATE/inputs") | paths |
		while IFS= read -r -d '' path; do
			echo "make: ${path//[[:cntrl:]]/?}: changed while it was read" |
				tee -a "$STATE/blocks.refused" >&2
		done
	echo changed >>"$STATE/inputs"
}

# namesakes FILE: two documents have one name.  Only a process that sees all of
# them refuses the second, so this is asked when several have made the stream.
namesakes() {
	((${SPREAD_JOBS:-1} > 1)) || return 1
	[[ $(grep -a $'^doc\t' "$1" | LC_ALL=C sort | uniq -d | head -n 1) ]]
}

# convert NAME FOLDER SUFFIX COMMAND...: the block stream through a converter
# into files, with the options that the settings ask of it.  Only after a run
# that came to its end are the files removed that an earlier run wrote and this
# one did not.
convert() {
	through whole "$@"
}

# convert_each NAME ...: the same, where the converter makes each document's
# text from that document alone, so that several of it may share the work.
convert_each() {
	through spread "$@"
}

# new_is_enough NAME COMMAND...: what NAME made of the generation before stands,
# and nothing that it is made by has changed since, so that only what is new need
# be converted.
new_is_enough() {
	local stamp=$STATE/$1.made kind=${1%%.*} file
	[[ -e $stamp && -e $STATE/changed && ! -e $STATE/$1.refused &&
		! -e $STATE/stream.$2.refused ]] || return 1
	(($(<"$stamp") == $(<"$STATE/generation") - 1)) || return 1
	for file in "$BIN/$2" "$BIN/jg-split" "$STATE/options.$2" "$STATE/$kind.found" \
		pipelines/stage.bash "pipelines/$kind.mk" "${@:3}"; do
		# Of an option, the file that it names.
		[[ ! ${file#*=} -nt $stamp ]] || return 1
	done
}

# names FILE: of the documents of a block stream.
names() {
	grep -a $'^doc\t' "$1" | cut -f 6 | LC_ALL=C sort || true
}

# convert_shared NAME FOLDER SUFFIX PROGRAM: the same from the stream that
# `stream PROGRAM` has made.
convert_shared() {
	through shared "$@"
}

# shared BLOCKS FILE PROGRAM...: the stream may hold less than FILE asks for.
shared() {
	if [[ $(stat -c %i "$2") == $(<"$STATE/of.$3") ]]; then
		cat "$STATE/stream.$3"
	else
		spread "$@"
	fi
}

# stream PROGRAM: what it makes of the block stream, for several to use: of what
# is new there, unless the program itself is.
stream() {
	local program=$1 file=$STATE/stream.$1.new of=$STATE/changed said
	local -a ends options
	options_of "$program"
	[[ ! $BIN/$program -nt $STATE/generation &&
		! $STATE/options.$program -nt $STATE/generation ]] || of=$STATE/blocks
	said=$(
		set +e
		{
			spread blocks "$of" "$program" "${options[@]}" | cat >"$file"
			ends=("${PIPESTATUS[@]}")
		} 2>&1
		if ((ends[1] != 0)); then
			echo "make: $file: not written whole"
			ends[1]=74 # EX_IOERR
		fi
		echo "${ends[*]}"
	)
	judge "stream.$program" "$said"
	stat -c %i "$of" >"$STATE/of.$program"
	mv "$file" "$STATE/stream.$program"
}

# whole BLOCKS FILE COMMAND...: one process for all of the stream.
whole() {
	"${@:3}" <"$2"
}

# through HOW NAME FOLDER SUFFIX COMMAND...
through() {
	local how=$1 name=$2 folder=$3 suffix=$4 list=$STATE/$2.written said removed total lost=
	local from=$STATE/blocks others=0
	local -a split options counts
	shift 4
	options_of "$1"
	split=(jg-split -d "$folder" -s "$suffix" --state="$STATE/$name.ledger" --summary)
	total=$(tr -cd '\0' <"$STATE/inputs" | wc -c)
	[[ $how == whole ]] || ! new_is_enough "$name" "$@" || from=$STATE/changed
	rm -f "$list"
	said=$(
		set +e
		{
			"$how" blocks "$from" "$@" "${options[@]}" |
				"${split[@]}" --written="$list" --progress=3 --total="$total" \
					>"$STATE/$name.summary"
			echo "${PIPESTATUS[*]}"
		} 3>&2 2>&1
	)
	judge "$name" "$said"
	if [[ ! $from -ef $STATE/blocks ]]; then
		others=$(wc -l <"$STATE/others")
		cat "$STATE/others" >>"$list"
	fi
	cp "$STATE/generation" "$STATE/$name.making"
	removed=$("${split[@]}" --keep="$list" </dev/null)
	removed=${removed#*unchanged, } removed=${removed%% *}
	# What has no suffix stands beside the speeches, and lacks none of them.
	[[ ! $suffix ]] || lost=$(<"$STATE/lost")
	# In one piece, because under -j others write as well.
	read -ra counts <"$STATE/$name.summary"
	counts[0]=$((counts[0] + others + ${lost:-0}))
	counts[4]=$((counts[4] + others))
	counts[6]=$removed
	counts[8]=$((counts[8] + ${lost:-0}))
	said=${name%%.*}
	printf '  %-8s %s: %s\n' "${said^^}" "$folder/*$suffix" "${counts[*]}"
}

# settle NAME STREAM...: the stage NAME is done, and need not be done again until
# something changes, unless a document was refused, in it or in a stream that it
# is made of: that may have been a full disk.
settle() {
	local name=$1 stream file
	local -a refused
	shift
	list_outputs "$OUTPUT/$name" >"$STATE/$name.found"
	shopt -s nullglob
	for file in "$STATE/$name.making" "$STATE/$name".*.making; do
		# Only now, so that it is newer than what it is compared with.
		mv "$file" "${file%making}made"
		touch "${file%making}made"
	done
	refused=("$STATE/$name".refused* "$STATE/$name".*.refused)
	for stream; do
		refused+=("$STATE/$stream".refused*)
	done
	if ((${#refused[@]})); then
		rm -f "$STATE/$name.done"
	else
		: >"$STATE/$name.done"
	fi
}

# verdict NAME...: fail, and name again what was refused in these stages and
# their parts, NAME.PART.
verdict() {
	local name
	local -a refused=()
	cd "$STATE" || return
	shopt -s nullglob
	for name; do
		refused+=("$name.refused"* "$name".*.refused)
	done
	[[ ${refused[*]} ]] || return 0
	echo "make: not everything was converted:" >&2
	awk '!seen[$0]++ { print "  " $0 }' "${refused[@]}" >&2
	trap - EXIT
	return 1
}

# report: what jg-normalize would change in the corpus.  Nothing is written.
report() {
	local -a options
	STATE=$(mktemp -d)
	trap 'rm -rf "$STATE"' EXIT
	settings
	options_of jg-normalize
	list_inputs | paths |
		jg-normalize --report --base="$INPUT" --files0-from=- "${options[@]}"
}

# review: what jg-check finds, to OUTPUT/review.txt, by file and line as the
# block stream has them; and how often each check found something.
review() {
	local file=$OUTPUT/review.txt
	local -a options
	options_of jg-check
	jg-check "${options[@]}" <"$STATE/blocks" >"$STATE/review.new"
	mv "$STATE/review.new" "$file"
	awk 'match($0, /:[0-9]+: [a-z]+: /) {
		check = substr($0, RSTART, RLENGTH)
		gsub(/[^a-z]/, "", check)
		found[check]++
	}
	END {
		for (check in found)
			printf "  %-12s %d\n", check, found[check] | "LC_ALL=C sort"
		close("LC_ALL=C sort")
		printf "  %-12s %d\n", "total", NR
	}' "$file"
}
