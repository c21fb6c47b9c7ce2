#!/usr/bin/env bats

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
}

@test "jg-check: goldens" {
	goldens check
}

@test "jg-check: a check that is not there is refused" {
	run -2 jg-check --disable=nothing </dev/null
	[[ $output == *"no check is called nothing"* ]]
}

@test "jg-check: --strict is 0 where nothing is found, 1 where reading fails" {
	run -0 jg-check --strict <<<$'doc\t0\t0\t-\t0\t\npara\t0\t0\t-\t1\t甲\nend\t0\t0\t-\t1\t'
	run -1 jg-check --strict "$BATS_TEST_TMPDIR/missing"
}

@test "jg-check: a hundred thousand paragraphs that say how many points come" {
	awk 'BEGIN {
		print "标题"
		while (n++ < 100000) print "下面讲三点意见："
		print "一、修好水渠\n大家出工。\n二、修好路\n大家出力。"
	}' | jg-headings | prlimit --cpu=15 jg-check >got
	[ "$(grep -c ': count: 三点意见: 2 from line 100002 on$' got)" = 100000 ]
}

@test "jg-check: a finding is told whole, whatever the length of a label" {
	local label length
	for length in 10 151 152 153 400; do
		label=$(printf '甲%.0s' $(seq "$length"))三、
		printf '%s\n' $'doc\t0\t0\t-\t0\t' $'head\t1\t1\t一、\t1\t乙' \
			$'head\t1\t3\t'"$label"$'\t2\t丙' $'para\t1\t0\t-\t3\t丁。' \
			$'end\t0\t0\t-\t3\t' >in
		run -0 jg-check in
		[[ $output == *"in:2: skip: $label is the first of its kind here"* ]] || flunk "$output"
	done
}

@test "jg-check: the columns are those of the words, in characters and in bytes" {
	(cd "$BATS_TEST_DIRNAME/golden" && find . -name '*.in' -print0 | sort -z |
		jg-normalize --files0-from=- 2>/dev/null || true) |
		jg-headings >blocks 2>/dev/null || true
	jg-check --format=json blocks >findings
	jg-text blocks >text
	perl -CSD -MJSON::PP -ne '
		BEGIN {
			open my $text, "<:utf8", "text";
			while (<$text>) {
				chomp;
				if (/^\f(.+?)(\t|$)/) { $name = $1; $n = 0; next }
				next if /^\f$/;
				$line{$name}[++$n] = $_;
			}
		}
		my $f = JSON::PP->new->decode($_);
		my $line = $line{$f->{name}}[$f->{line}] // "";
		my $words = substr $line, $f->{column} - 1, $f->{endColumn} - $f->{column};
		my $bytes = $line;
		utf8::encode($bytes);
		$bytes = substr $bytes, $f->{byteColumn} - 1, $f->{endByteColumn} - $f->{byteColumn};
		utf8::decode($bytes);
		print unless $words eq $f->{words} && $bytes eq $f->{words};
		$count++;
		END { print "few: $count\n" if $count < 500 }' <findings >wrong
	same /dev/null wrong
}

@test "jg-check: SARIF is JSON, also of nothing, and each rule is told once" {
	jg-check --format=sarif </dev/null >log
	perl -MJSON::PP -0777 -ne '
		my $run = JSON::PP->new->utf8->decode($_)->{runs}[0];
		my %ids = map { $_->{id} => 1 } @{$run->{tool}{driver}{rules}};
		print scalar(keys %ids) == @{$run->{tool}{driver}{rules}} && !@{$run->{results}} ? "ok" : "bad"' \
		log >got
	[ "$(<got)" = ok ]
	run -2 jg-check --format=xml </dev/null
	[[ $output == *"no format is called xml"* ]]
}

@test "jg-check: SARIF has what 2.1.0 requires, of every golden text" {
	(cd "$BATS_TEST_DIRNAME/golden" && find . -name '*.in' -print0 | sort -z |
		jg-normalize --files0-from=- 2>/dev/null || true) |
		jg-headings >blocks 2>/dev/null || true
	jg-check --format=sarif blocks >log
	jg-check --format=json blocks | wc -l >want
	perl -CO -MJSON::PP -0777 -ne '
		my $log = JSON::PP->new->utf8->decode($_);
		sub need { my ($good, $what) = @_; print "$what\n" unless $good; $good }
		my $uri = qr{^[A-Za-z0-9._~:/?#\[\]@!\$&()*+,;=%-]+$};
		my $number = sub { defined $_[0] && $_[0] =~ /^[1-9][0-9]*$/ };
		need $log->{version} eq "2.1.0", "version";
		need $log->{"\$schema"} =~ $uri, "schema";
		need ref $log->{runs} eq "ARRAY" && @{$log->{runs}} == 1, "runs";
		my $run = $log->{runs}[0];
		my $driver = $run->{tool}{driver};
		need length($driver->{name}) && length($driver->{version}), "driver";
		need +($run->{columnKind} // "utf16CodeUnits") =~ /^(utf16CodeUnits|unicodeCodePoints)$/, "columnKind";
		my %levels = map { $_ => 1 } qw(none note warning error);
		my %rules;
		for my $rule (@{$driver->{rules}}) {
			need length($rule->{id}) && !$rules{$rule->{id}}++, "rule";
			need length($rule->{shortDescription}{text}), "rule $rule->{id}: text";
			need $levels{$rule->{defaultConfiguration}{level}}, "rule $rule->{id}: level";
		}
		need ref $run->{results} eq "ARRAY", "results";
		for my $result (@{$run->{results}}) {
			my $id = $result->{ruleId};
			need $rules{$id}, "result of no rule: $id";
			need length($result->{message}{text}), "$id: message";
			need $levels{$result->{level} // "warning"}, "$id: level";
			need !exists $result->{ruleIndex} || $driver->{rules}[$result->{ruleIndex}]{id} eq $id, "$id: ruleIndex";
			need @{$result->{locations} // []} >= 1, "$id: locations";
			for my $place (map { $_->{physicalLocation} } @{$result->{locations} // []}) {
				my $region = $place->{region};
				need $place->{artifactLocation}{uri} =~ $uri, "$id: uri";
				next unless defined $region;
				need $number->($region->{startLine}), "$id: startLine";
				next unless exists $region->{startColumn};
				need $number->($region->{startColumn}), "$id: startColumn";
				need !exists $region->{endColumn} || $region->{endColumn} >= $region->{startColumn}, "$id: endColumn";
			}
		}
		print STDERR scalar @{$run->{results}}, "\n"' log >wrong 2>got
	same /dev/null wrong
	same want got
}

# listed: what is told of the words of a file, of a text that holds many.
listed() {
	printf '%s\n' $'doc\t0\t0\t-\t0\t' $'para\t0\t0\t-\t1\t渠首长，渠首长坝，水渠。' \
		$'item\t1\t1\t1.\t2\t水渠水渠' $'end\t0\t0\t-\t2\t' >in
	jg-check "${@/#/--words=}" in
}

@test "jg-check: a list of words, the longest first, and what is no slip in it" {
	printf '%s\n' '# 渠' $'渠首\t渠头' $'渠首长坝\t渠首长坝' $'水渠\t\t先问过再写' '' >list
	run -0 listed list
	same <(printf '%s\n' "$output") <(printf '%s\n' \
		'in:1: words: 渠首, where 渠头 is meant' \
		'in:1: words: 水渠 is on the list of words; 先问过再写' \
		'in:2: words: 水渠 is on the list of words; 先问过再写' \
		'in:2: words: 水渠 is on the list of words; 先问过再写')
	# a later list has the last word
	printf '%s\t%s\n' 水渠 水渠 渠首 渠头 >other
	run -0 listed list other
	[ "$output" = 'in:1: words: 渠首, where 渠头 is meant' ]
	run -0 jg-check --words=list --disable=words in
	[ "$output" = '' ]
}

@test "jg-check: a list of words as a spreadsheet or Notepad saves it" {
	local form
	printf '%s\r\n' $'渠首\t渠头\t写法不同' $'中华人民共和国\t\t' $'各级人民政府应当加强领导\t' >list
	iconv -t UTF-16 list >utf16
	iconv -t GBK list >gbk
	{
		printf '\xef\xbb\xbf'
		cat list
	} >bom
	for form in list utf16 gbk bom; do
		run -0 listed "$form"
		[ "$output" = $'in:1: words: 渠首, where 渠头 is meant; 写法不同\nin:1: words: 渠首, where 渠头 is meant; 写法不同' ] ||
			flunk "$form: $output"
	done
}

@test "jg-check: what is no row of a list of words is told, the rest is taken" {
	{
		printf '%s\n' $'\t渠头' $'水渠\t' $'甲\t乙\t丙\t丁'
		printf '甲%.0s' $(seq 64)
		printf '\t\n'
		printf '甲\xff\t乙\n'
	} >list
	run -1 --separate-stderr listed list
	[ "${lines[0]}" = 'in:1: words: 水渠 is on the list of words' ]
	same <(printf '%s\n' "$stderr") <(printf '%s\n' \
		'jg-check: list:1: no word before the first tab' \
		'jg-check: list:3: more than three cells' \
		'jg-check: list:4: a word of more than 63 characters' \
		'jg-check: list:5: not UTF-8, or a control character')
	run -1 listed missing
	[[ $output == *"jg-check: missing: no such file"* ]]
}

# tallies SET: the findings of a set of the corpora, and how many counts agree.
tallies() {
	local root=${CORPORA[0]:-}
	[ -d "$root/$1" ] || skip "JG_CORPORA names no corpora"
	find "$root/$1" -name '*.txt' -print0 | sort -z |
		jg-normalize --frame --base="$root" --files0-from=- |
		jg-headings | jg-check -v >"$BATS_TEST_TMPDIR/told"
	agreed=$(grep -c 'as declared$' "$BATS_TEST_TMPDIR/told") || true
	found=$(grep -vc 'as declared$' "$BATS_TEST_TMPDIR/told") || true
}

@test "jg-check: nothing is found in the five speeches, and four counts agree" {
	tallies speeches
	[ "$found" -eq 0 ]
	[ "$agreed" -eq 4 ]
}

@test "jg-check: counts announced in reports agree" {
	tallies prov_reports_2026
	[ "$agreed" -ge 4 ]
	run -1 awk '/: count: / && !/as declared$/ { bad = 1; print }
		END { exit !bad }' "$BATS_TEST_TMPDIR/told"
}
