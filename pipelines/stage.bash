# What the pipelines share: running filters over a corpus and judging how they
# ended.  TOP, INPUT, OUTPUT, STATE and PATH are set by corpus.mk.
#
# A status of 1 is an answer: a document was refused and named, the rest was
# done.  Anything above, or a signal, ends the run at once, and nothing is
# removed.

. pipelines/settings.bash
. pipelines/spread.bash

# judge NAME STATUS...: show what the filters said; keep it in NAME.refused
# when a document was refused.
judge() {
	local name=$1 status refused=
	shift
	cat "$STATE/$name.said" >&2
	for status; do
		if ((status > 1)); then
			echo "make: $name: a stage ended with status $status" >&2
			exit "$status"
		fi
		((status == 0)) || refused=yes
	done
	if [[ $refused ]]; then
		mv "$STATE/$name.said" "$STATE/$name.refused"
	else
		rm -f "$STATE/$name.said" "$STATE/$name.refused"
	fi
}

# by_path: sort a list of sizes, times and paths, the same in every locale.
by_path() {
	LC_ALL=C sort -z -k 3
}

# list_inputs: every speech below INPUT with its size and time, NUL after each.
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
		-printf '%s %T@ %p\0' | by_path
}

# paths: the paths of such a list.
paths() {
	sed -z 's/^[^ ]* [^ ]* //' "$@"
}

# list_tables: what is kept by hand beside the speeches.
list_tables() {
	find -L "$INPUT" -mindepth 1 -maxdepth 1 \
		\( -name metadata.tsv -o -name overrides.tsv \) -printf '%s %T@ %p\0' | by_path
}

# list_outputs FOLDER: what is there now.
list_outputs() {
	[[ ! -d $1 ]] || find "$1" -type f -printf '%s %T@ %p\0' | by_path
}

# blocks: the corpus as one block stream.  cat stands at the end because its
# status tells a full disk from a refused document.
blocks() {
	local said=$STATE/blocks.said table
	local -a ends normalize headings options
	options_of jg-normalize
	normalize=(jg-normalize --digest --base="$INPUT" --files0-from=- "${options[@]}")
	options_of jg-headings
	headings=(jg-headings "${options[@]}")
	for table in metadata overrides; do
		[[ ! -e $INPUT/$table.tsv ]] || headings+=("--$table=$INPUT/$table.tsv")
	done
	paths "$STATE/inputs" >"$STATE/paths"
	set +e
	spread list "$STATE/paths" "${normalize[@]}" 2>"$said" |
		"${headings[@]}" 2>"$said.headings" |
		cat >"$STATE/blocks.new"
	ends=("${PIPESTATUS[@]}")
	set -e
	cat "$said.headings" >>"$said"
	rm "$said.headings"
	((ends[2] == 0)) || exit 74 # EX_IOERR
	if namesakes "$STATE/blocks.new"; then
		SPREAD_JOBS=1 blocks
		return
	fi
	judge blocks "${ends[@]:0:2}"
	mv "$STATE/blocks.new" "$STATE/blocks"
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

# whole BLOCKS FILE COMMAND...: one process for all of the stream.
whole() {
	"${@:3}" <"$2"
}

# through HOW NAME FOLDER SUFFIX COMMAND...
through() {
	local how=$1 name=$2 folder=$3 suffix=$4 said=$STATE/$2.said removed
	local -a ends split options
	shift 4
	options_of "$1"
	split=(jg-split -d "$folder" -s "$suffix" --state="$STATE/$name.ledger" --summary)
	: >"$said"
	set +e
	"$how" blocks "$STATE/blocks" "$@" "${options[@]}" 2>>"$said" |
		"${split[@]}" --written="$STATE/$name.written" --progress=3 \
			--total="$(tr -cd '\0' <"$STATE/inputs" | wc -c)" \
			3>&2 2>>"$said" >"$STATE/$name.summary"
	ends=("${PIPESTATUS[@]}")
	set -e
	judge "$name" "${ends[@]}"
	removed=$("${split[@]}" --keep="$STATE/$name.written" </dev/null)
	removed=${removed#*unchanged, } removed=${removed%%, *}
	said=${name%%.*}
	printf '  %-8s %s: ' "${said^^}" "$folder/*$suffix"
	sed "s/[0-9]* removed/$removed/" "$STATE/$name.summary"
}

# verdict NAME...: fail, and name again what was refused in these stages and
# their parts, NAME.PART.
verdict() {
	local name
	local -a refused=()
	cd "$STATE"
	shopt -s nullglob
	for name; do
		refused+=("$name.refused"* "$name".*.refused)
	done
	[[ ${refused[*]} ]] || return 0
	echo "make: not everything was converted:" >&2
	awk '!seen[$0]++ { print "  " $0 }' "${refused[@]}" >&2
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
