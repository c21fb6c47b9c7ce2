#!/usr/bin/env bats
# jg-normalize --unwrap: joins what was wrapped, and nothing else.

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	jg-normalize --unwrap --base="$TOP" "$TOP"/input/*.txt \
		"$TOP"/input/*/*.txt |
		grep -av -e $'^\f.' -e '^$' | tr -d '\f' >plain
	[ "$(wc -l <plain)" -gt 60 ]
}

# wrap WIDTH STYLE <TEXT: break its lines; `indent` sets first lines in by two,
# `blank` parts paragraphs by an empty line, `hang` lets punctuation stand out,
# `pages` puts a page number and a header after every 25 lines.
wrap() {
	perl -Mutf8 -CSDA -e '
	my ($width, $style) = @ARGV;
	my ($n, $page) = (0, 0);
	sub put {
		print "$_[0]\n";
		return if $style ne "pages" || ++$n % 25;
		printf "\n- %d -\n\n工作会议材料汇编\n\n", ++$page;
	}
	while (<STDIN>) {
		chomp;
		my $rest = ($style =~ /indent|pages/ ? "　　" : "") . $_;
		while ($rest =~ s/^(.{1,$width})//) {
			my $line = $1;
			$line .= $1 if $style eq "hang" &&
			    $rest =~ s/^([，。、；：？！”）》])//;
			put($line);
		}
		print "\n" if $style eq "blank";
	}' "$1" "$2"
}

# Where lines end, counted in characters other than blanks.
ends() {
	perl -Mutf8 -CSDA -ne '
	next if /^- \d+ -$/ || /^工作会议材料汇编$/;
	s/\s//g;
	next if $_ eq "";
	$n += length;
	print "$n\n";' "$1" | sort
}

# Of 1000 line ends of the wrapped texts 990 at least are settled rightly in
# each style and width: paragraphs that end with a full line cannot be told from
# sentences that do so in all of them.
@test "unwrap: lines wrapped at 30 to 40 characters are joined" {
	ends plain >want
	for style in none indent blank hang pages; do
		for width in 30 32 34 37 40; do
			wrap "$width" "$style" <plain >wrapped
			jg-normalize --rules=unwrap wrapped >joined
			[ "$(wc -l <wrapped)" = "$(wc -l <joined)" ]
			ends joined >got
			all=$(ends wrapped | wc -l)
			wrong=$(comm -3 want got | wc -l)
			[ "$all" -gt 150 ]
			[ $((wrong * 100)) -le "$all" ] ||
				flunk "$style $width: $wrong of $all"
			jg-normalize --rules=unwrap joined >again
			same joined again
		done
	done
}

@test "unwrap: page numbers and headers go, and nothing else" {
	wrap 35 pages <plain >wrapped
	jg-normalize --rules=unwrap wrapped >joined
	run -1 grep -E '^- [0-9]+ -$|工作会议材料汇编' joined
	perl -CSD -pe 's/\s//g' plain >want
	perl -CSD -pe 's/\s//g' joined >got
	cmp want got
}

@test "unwrap: a text that is not wrapped stays" {
	jg-normalize --unwrap plain >got
	same plain got
	while IFS= read -r -d '' text; do
		jg-normalize --rules=safe "$text" >want 2>/dev/null || continue
		jg-normalize --rules=safe,unwrap "$text" >got
		same want got || flunk "$text"
	done < <(find "${CORPORA[@]}" -name '*.txt' -print0)
}

# A text of which many lines are cut.
long() {
	wrap 30 "$1" <plain
}

@test "unwrap: by itself where it is sure, yes and no where asked" {
	long blank >wrapped
	jg-normalize --unwrap=yes wrapped >yes
	jg-normalize wrapped >auto
	same yes auto
	jg-normalize --unwrap=auto wrapped >auto
	same yes auto
	jg-normalize --unwrap=no wrapped >no
	[ "$(grep -c . no)" = "$(grep -c . wrapped)" ]
	[ "$(grep -c . yes)" -lt "$(grep -c . wrapped)" ]
	run -2 jg-normalize --unwrap=perhaps wrapped
	[[ $output == *"yes, no or auto, not perhaps"* ]]
}

@test "unwrap: a short text stays, but where it is asked" {
	long blank | head -n 16 >wrapped
	jg-normalize --unwrap=no wrapped >no
	jg-normalize wrapped >auto
	same no auto
	jg-normalize --unwrap wrapped >yes
	[ "$(grep -c . yes)" -lt "$(grep -c . no)" ]
}

@test "unwrap: the report tells the width, and each line that was joined" {
	long blank >wrapped
	jg-normalize --report wrapped >report
	run -0 grep -P '^wrapped\t0\t0\twrapped\t30 characters\t\d+ of \d+ lines go on$' \
		report
	grep -qP '^wrapped\t[1-9]\d*\t31\twrapped\t\\u\{A\}\t$' report
}

@test "unwrap: heads above the numbers of their pages go" {
	wrap 30 indent <plain | awk '{ print }
		NR % 25 == 0 { printf "渠史　第%d卷\n\n%d\n", NR, 100 + ++page }' \
		>wrapped
	jg-normalize wrapped >joined
	run -1 grep -E '^(渠史|[0-9]+$)' joined
	[ "$(wc -l <wrapped)" = "$(wc -l <joined)" ]
}
