# Make a corpus: framed text of many documents, reshuffled from real ones.
#
#   awk -v documents=10000 -v mean=10000 -v seed=1 -f corpus.awk BLOCKS
#
# BLOCKS is a block stream.  Each document keeps the order in which kinds of
# line follow one another in some document of BLOCKS; what fills it is drawn
# from all.  Lengths spread from a quarter of the mean to about four times it,
# most of them below it, as those of real speeches do.  The same seed gives the
# same bytes with every awk: random() is our own (Park and Miller).

BEGIN {
	FS = "\t"
	state = seed ? seed : 1
}

function random(n) {
	state = (state * 16807) % 2147483647
	return state % n
}

function bytes(text) {
	return length(text)
}

# A line of the kind, drawn from all documents.
function draw(kind) {
	return pool[kind, random(pooled[kind])]
}

$1 == "doc" { skeletons++; steps = 0; line = 0; next }
$1 == "meta" || $1 == "end" { next }

# Records of one line number are one line of text.
{
	text = ($4 == "-" ? "" : $4) $6
	if ($5 == line) {
		kind = skeleton[skeletons, steps]
		pool[kind, pooled[kind] - 1] = pool[kind, pooled[kind] - 1] text
		next
	}
	line = $5
	kind = $1 == "head" || $1 == "runin" ? $1 " " $4 : $1
	skeleton[skeletons, ++steps] = kind
	length_of[skeletons] = steps
	pool[kind, pooled[kind]++] = text
}

END {
	for (d = 1; d <= documents; d++) {
		which = 1 + random(skeletons)
		want = mean / 4 * (1 + random(4) * (1 + random(3)))
		printf "\f%03d/%07d\tsource=%03d/%07d.txt\n", d / 1000, d, d / 1000, d
		for (have = step = 0; have < want || step <= length_of[which]; ) {
			step = step % length_of[which] + 1
			text = draw(skeleton[which, step])
			have += bytes(text) + 1
			print text
			if (step == length_of[which] && have >= want)
				break
		}
		printf "\f\n"
	}
}
