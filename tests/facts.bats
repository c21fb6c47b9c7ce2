#!/usr/bin/env bats

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
}

# stream FOLDER: the texts below it, framed.
stream() {
	(cd "$1" && find . -type f \( -name '*.txt' -o -name '*.in' \) -printf '%P\0' |
		sort -z | jg-normalize --files0-from -)
}

# cells: what the cells of standard input say, which a spreadsheet would compute.
cells() {
	perl -CSD -Mutf8 -pe "s/(^|\t)'(?='*[=+\-\@＝＋－＠])/\$1/g" -
}

# Of each document the title, date and speaker, as each program tells them.
by_outline() {
	jg-outline --facts "$1" | cells | awk -F'\t' -v OFS='\t' '
		NR > 1 && !($1 in seen) { seen[$1]; names[++count] = $1 }
		NR > 1 && $2 ~ /^(title|date|speaker)$/ && $3 ~ /given|printed/ {
			if ($2 == "date") sub("/.*", "", $5)
			fact[$1, $2] = $5
		}
		END {
			for (i = 1; i <= count; i++) {
				n = names[i]
				print n, fact[n, "title"], fact[n, "date"], fact[n, "speaker"]
			}
		}'
}

by_catalogue() {
	jg-outline --tsv "$1" | cells | awk -F'\t' -v OFS='\t' '
		NR > 1 { sub("/.*", "", $15); print $1, $2, $15 ~ /[?]$/ ? "" : $15, $4 }'
}

by_page() {
	jg-html --site "$1" | perl -CSD -Mutf8 -ne '
		BEGIN { sub text { my $t = shift // "";
			$t =~ s/\\(?:u([0-9a-fA-F]{4})|(.))/defined $1 ? chr hex $1 : $2/ge; $t } }
		if (/^\f(\S.*?)(\t|$)/) { $name = $1 =~ s{^s/}{}r =~ s{\.html$}{}r }
		next unless /ld\+json">\{(.*)\}</;
		my $json = $1;
		my ($title) = $json =~ /"headline":"((?:[^"\\]|\\.)*)"/;
		my ($date) = $json =~ /"datePublished":"([^"]*)"/;
		my ($who) = $json =~ /"author":(\{.*?\}|\[.*?\])[,}]?/;
		my @names = map { text($_) } ($who // "") =~ /"name":"((?:[^"\\]|\\.)*)"/g;
		print join("\t", $name, text($title), $date // "", join "；", @names), "\n"'
}

by_front_matter() {
	jg-markdown --front-matter=yaml "$1" | perl -CSD -Mutf8 -ne '
		if (/^\f(\S.*?)(\t|\n)/) { $name = $1; %f = (); $fence = 0; next }
		if (/^---$/ && ++$fence == 2) {
			print join("\t", $name, map { $_ // "" } @f{qw(title date speaker)}), "\n";
			next;
		}
		next unless $fence == 1 && /^(\w+): "(.*)"$/;
		my ($k, $v) = ($1, $2);
		$v =~ s/\\(?:u([0-9A-F]{4})|(.))/defined $1 ? chr hex $1 : $2/ge;
		$f{$k} = $v'
}

by_tei() {
	jg-tei "$1" | perl -CSD -Mutf8 -ne '
		BEGIN { sub text { my $t = shift // ""; $t =~ s/<[^>]*>//g;
			$t =~ s/&lt;/</g; $t =~ s/&gt;/>/g; $t =~ s/&quot;/"/g; $t =~ s/&amp;/&/g; $t } }
		if (/^\f(\S.*?)(\t|\n)/) { $name = $1; %f = (); @names = () }
		$f{title} = / resp=/ ? "" : text($1)
			if !exists $f{title} && m{<title type="main"[^>]*>(.*)</title>};
		$speaks = / role="speaker"/ if /<person /;
		push @names, text($1) if m{<persName[^>]*>(.*)</persName>} && $speaks;
		$speaks = 0 if m{</person>};
		if (m{<creation>}) {
			for my $date (m{<date[^>]*>}g) {
				next if $date =~ / type=| cert="low"/ || $f{date};
				$f{date} = $1 =~ s/(T\d\d:\d\d):00$/$1/r
					if $date =~ / (?:when|from)="([^"]*)"/;
			}
		}
		if (m{</TEI>}) {
			print join("\t", $name, $f{title} // "", $f{date} // "", join "；", @names), "\n";
		}'
}

# told FILE: less the titles that were made up, of which not each way says so.
told() {
	awk -F'\t' -v OFS='\t' 'NR == FNR { if ($2 == "") made[$1]; next }
		$1 in made { $2 = "" } { print }' want "$1"
}

# agree BLOCKS LEAST: all programs say the same of each of the documents.
agree() {
	by_outline "$1" >want
	[ "$(wc -l <want)" -gt "$2" ]
	by_catalogue "$1" >catalogue
	told catalogue >got
	same want got
	by_page "$1" >page
	told page >got
	same want got
	by_tei "$1" >tei
	same want tei
	# a whole day, or none
	awk -F'\t' -v OFS='\t' '{ sub("T.*", "", $3)
		if (length($3) < 10) $3 = ""
		print }' want >days
	by_front_matter "$1" >front
	same days front
}

@test "facts: page, front matter, TEI and catalogue agree, over all goldens" {
	stream "$BATS_TEST_DIRNAME/golden" >text 2>err || true
	jg-headings text >blocks 2>err || true
	agree blocks 400
}

@test "facts: they agree over the corpora" {
	[ -d "${CORPORA[0]:-}" ] || skip "JG_CORPORA names no corpora"
	stream_of "${CORPORA[@]}" >text
	jg-headings text >blocks
	agree blocks 50
}

# Each case is a name, a text with | for the ends of its lines, and all that is
# known of it but the title; (g) is guessed, (s) supplied.
known() {
	local name text
	mkdir texts
	while IFS=$'\t' read -r name text _; do
		tr '|' '\n' <<<"$text" >"texts/$name.txt"
	done
	jg-normalize --base=texts texts/*.txt | jg-headings | jg-outline --facts |
		awk -F'\t' '
			NR == 1 || $2 ~ /^(source|encoding|rules|title|subtitle)$/ { next }
			{ sure = $3 == "printed" ? "" : "(" substr($3, 1, 1) ")"
			  known[$1] = known[$1] " " $2 "=" $5 sure }
			END { for (name in known) print name "\t" substr(known[name], 2) }' |
		sort
}

@test "facts: who, when, where and what, for and against" {
	cat >cases.tsv <<'E'
byline-office	在全县春耕会上的讲话|县长　乔望川|（2031年3月5日）|同志们：|今天开会。	speaker=乔望川 role=县长 event=全县春耕会 date=2031-03-05 genre=讲话
byline-wide	在全县春耕会上的讲话|县 长　乔 望 川|同志们：|今天开会。	speaker=乔望川 role=县长 event=全县春耕会 genre=讲话
byline-brackets	在全镇防汛会上的讲话|（水务局局长　石远山同志）|同志们：|今天开会。	speaker=石远山 role=水务局局长 event=全镇防汛会 genre=讲话
byline-behind	在全镇防汛会上的讲话|石远山　水务局局长|同志们：|今天开会。	speaker=石远山 role=水务局局长 event=全镇防汛会 genre=讲话
byline-joined	在全镇防汛会上的讲话|水务局局长石远山|同志们：|今天开会。	speaker=石远山 role=水务局局长 event=全镇防汛会 genre=讲话
byline-label	读书会开场白|主讲人：特级教师　林小满|时间：2031年5月4日下午两点半|地点：县图书馆二楼|各位书友：|欢迎大家。	speaker=林小满 role=特级教师 date=2031-05-04T14:30 place=县图书馆二楼 genre=讲话
byline-two	关于修渠的调查报告|石远山　林小满|今年春天，我们走了九个村。	speaker=石远山；林小满 genre=报告
byline-paper	关于修渠的调查报告|青禾日报|今年春天，我们走了九个村。	genre=报告
byline-column	关于修渠的调查报告|青禾要闻|今年春天，我们走了九个村。	genre=报告
byline-photo	关于修渠的调查报告|图片摄影　丁一啸|今年春天，我们走了九个村。	genre=报告
byline-date	论新渠|一九三一·二·一五|同志们：|今天开会。	date=1931-02-15 genre=讲话(s)
byline-body	关于修渠的调查报告|青禾县水务局课题组|今年春天，我们走了九个村。	organization=青禾县水务局课题组 genre=报告
byline-chair	全镇防汛会议纪要|主持人：石远山|记录人：林小满|会议研究了三件事。	genre=纪要
subtitle-who	渠成之后|——乔望川在县水利工作会议上的讲话|2031年3月5日|今天很高兴。	speaker=乔望川 event=县水利工作会议 date=2031-03-05 genre=讲话
subtitle-office	渠成之后|——县委书记乔望川在县水利工作会议上的讲话|今天很高兴。	speaker=乔望川 role=县委书记 event=县水利工作会议 genre=讲话
subtitle-with	渠成之后|——乔望川与青年干部座谈纪要|2031年4月13日-15日|今天很高兴。	speaker=乔望川 date=2031-04-13/2031-04-15 genre=纪要
subtitle-about	渠成之后|——乔望川在青禾工作的日子|那年春天下了雪，渠还没有修好。	
subtitle-day	2031年政府工作报告|来源：青禾日报|2031-02-13 09:02:33|——2031年1月28日在青禾县第十四届人民代表大会第四次会议上|县长　乔望川|各位代表：|现在报告工作。	speaker=乔望川 role=县长 event=青禾县第十四届人民代表大会第四次会议 date=2031-01-28 genre=报告 provenance=青禾日报
subtitle-three	政府工作报告|——2031年1月28日在青禾县第十四届人民代表大会第四次会议上　县长　乔望川|各位代表：|现在报告工作。	speaker=乔望川 role=县长 event=青禾县第十四届人民代表大会第四次会议 date=2031-01-28 genre=报告
title-who	乔望川在县水利工作会议上的讲话|同志们：|今天开会。	speaker=乔望川 event=县水利工作会议 genre=讲话
title-place	江苏在全国水利会议上的发言|同志们：|今天开会。	event=全国水利会议 genre=讲话
title-news	乔望川在青禾调研时强调把渠修好|春天到了，渠水也来了，乔望川走了三个村。	
title-day	2031-12-07 一元翻譯來訪|王小滿：|你好。|李大力：|你好。	date=2031-12-07
title-figures	《晚间新闻》 (20310203)|今晚的主要内容有三条，先看第一条。	date=2031-02-03
title-range	在2030—2031年度表彰会上的讲话|同志们：|今天开会。	event=2030—2031年度表彰会 genre=讲话
stamp-only	关于修渠的调查|2031年02月10日 07时41分|今年春天，我们走了九个村。	date=2031-02-10T07:41
republic	院會紀錄|時間：中華民國110年3月17日（星期三）上午9時30分|地點：議場|主席：請各位就座。|主席：現在開會。	date=2021-03-17T09:30 place=議場 genre=纪要
han-date	在全县春耕会上的讲话|（二〇三一年三月五日）|同志们：|今天开会。	event=全县春耕会 date=2031-03-05 genre=讲话
dotted-date	在全县春耕会上的讲话|2031.3.5|同志们：|今天开会。	event=全县春耕会 date=2031-03-05 genre=讲话
letter	致全体村民的信|各位乡亲：|渠修好了，请大家来看。|此致|敬礼！|石远山|2031年6月1日	speaker=石远山 date=2031-06-01 genre=书信
paper	青禾县人民政府关于修渠的通知|青政发〔2031〕7号|各镇人民政府，县直各部门：|现将有关事项通知如下。|一、清淤。|二、加固。|特此通知。|青禾县人民政府|2031年6月1日	organization=青禾县人民政府 date=2031-06-01 docno=青政发〔2031〕7号 addressee=各镇人民政府，县直各部门 genre=公文
paper-head	000017|机密★1年|特急|青禾县水务局文件|青水〔2031〕7号　签发人：乔望川|关于请求拨款的请示|县财政局：|现请求拨款修渠。|妥否，请批示。|青禾县水务局|2031年6月1日|抄送：县人大办，县政协办。|青禾县水务局办公室　2031年6月2日印发	organization=青禾县水务局 date=2031-06-01 docno=青水〔2031〕7号 issuer=青禾县水务局 copy-number=000017 secrecy=机密★1年 urgency=特急 approver=乔望川 addressee=县财政局 copied-to=县人大办，县政协办 printer=青禾县水务局办公室 printed=2031-06-02 genre=公文
paper-together	青禾县水务局|青禾县农业局文件|青水〔2031〕7号|关于修渠的通知|各村：|现将修渠安排通知如下。	organization=青禾县水务局；青禾县农业局 docno=青水〔2031〕7号 issuer=青禾县水务局；青禾县农业局 addressee=各村 genre=公文
paper-seal	关于请求拨款的请示|县财政局：|现请求拨款修渠。|妥否，请批示。|青禾县水务局（盖章）|二〇三一年六月一日	organization=青禾县水务局 date=2031-06-01 addressee=县财政局 genre=公文
law	青禾县水渠管理办法|2030年12月16日 青禾县人民政府第6次常务会议通过|2031年1月4日 青禾县人民政府令第12号公布|2031年2月1日 施行|第一条　为了管好水渠，制定本办法。|第二条　本办法适用于本县。|第三条　水渠归集体所有。|第四条　用水应当登记。|第五条　本办法由县水务局解释。	date=2030-12-16 genre=法规 adopted=2030-12-16 issued=2031-01-04 effective=2031-02-01
law-brackets	青禾县水渠管理办法|（2030年12月16日青禾县第七届人民代表大会第六次会议通过　2031年1月4日省人民代表大会常务委员会批准）|第一条　为了管好水渠，制定本办法。|第二条　本办法适用于本县。	date=2030-12-16 genre=法规 adopted=2030-12-16 approved=2031-01-04
law-effective	青禾县水渠管理办法|2031年2月1日起施行|第一条　为了管好水渠，制定本办法。|第二条　本办法适用于本县。	genre=法规 effective=2031-02-01
author-below	渠边旧事|那年春天下了雪，渠还没有修好。|后来渠修好了。|作者：林小满|2031年3月8日于青禾	speaker=林小满 date=2031-03-08 place=青禾
editor-below	渠边旧事|那年春天下了雪，渠还没有修好。|后来渠修好了。|责任编辑：林小满	
transcript	座谈实录|石远山：渠要修。|林小满：怎么修？|石远山：一段一段修。|林小满：好。	genre=问答
date-inside	渠边日记|林小满|2031年3月8日|今天去看渠，水很大，路不好走。|2031年3月9日|今天又去，水小了。	speaker=林小满 date=2031-03-08
form	开展××专项工作会议纪要|时 间：2031年X月X日|地 点：［地点］|会议研究了三件事。	genre=纪要
foreign	致股东的信|沃里克·E·布朗|公司去年的利润有所增加。	speaker=沃里克·E·布朗 genre=书信
latin	Open API 说明|Open API|接口有三个，都要登记后才能用。	
latin-name	Water and villages|Anne-Marie J. Smith|接口有三个，都要登记后才能用。	speaker=Anne-Marie J. Smith
masked	在全县春耕会上的讲话|县长　乔××|同志们：|今天开会。	speaker=乔×× role=县长 event=全县春耕会 genre=讲话
2031-06-28-某会	某会|今年春天，我们走了九个村。	date=2031-06-28(g)
203106-某文	某文|今年春天，我们走了九个村。	date=2031-06(g)
第12031060号	某文|今年春天，我们走了九个村。	
abc20310628	某文|今年春天，我们走了九个村。	
hansard	立法會 ─ 2031年10月24日|會議過程正式紀錄|2031年10月24日星期三|上午11時正會議開始|出席議員：|主席石遠山議員，G.B.S., J.P.|林小滿議員|缺席議員：|丁大海議員|列席政府官員：|財政司司長喬望川先生，G.B.M.|主席：請各位就座。|林小滿議員：多謝主席。|主席：多謝。|林小滿議員：好。	date=2031-10-24T11:00 genre=纪要
gazette	議事錄|青禾院第6屆第6會期第13次會議議事錄|時　間　中華民國95年3月17日（星期五）上午9時|地　點　本院議場|出席委員　石遠山　林小滿　丁大海|列席人員　院長　喬望川|主　席　石遠山|紀　錄　林小滿|報告事項|一、宣讀上次會議議事錄。	date=2006-03-17T09:00 place=本院議場 genre=纪要
talk-1	渠成的冬天|乔望川|2031年3月|公司所有员工是否考虑过，如果有一天渠干了怎么办？	speaker=乔望川 date=2031-03
talk-2	在渠工大会上的讲话|乔望川 2031年3月5日|公司所有员工是否考虑过，如果有一天渠干了怎么办？	speaker=乔望川 event=渠工大会 date=2031-03-05 genre=讲话
talk-3	渠工之歌|——乔望川致新渠工书|公司所有员工是否考虑过，如果有一天渠干了怎么办？	speaker=乔望川
talk-4	乔望川：渠不能停|公司所有员工是否考虑过，如果有一天渠干了怎么办？	
talk-5	乔总在渠工大会上的讲话|2031年3月5日上午|公司所有员工是否考虑过，如果有一天渠干了怎么办？	event=渠工大会 date=2031-03-05 genre=讲话
talk-6	关于渠工待遇的问答|——乔望川答新员工问|2031.3.5|公司所有员工是否考虑过，如果有一天渠干了怎么办？	speaker=乔望川 date=2031-03-05 genre=问答
talk-7	渠工之路|（2031年3月5日乔望川在渠工大会上的讲话）|公司所有员工是否考虑过，如果有一天渠干了怎么办？	speaker=乔望川 event=渠工大会 date=2031-03-05
talk-8	渠工之路|——在2031年渠工大会上的讲话|乔望川|公司所有员工是否考虑过，如果有一天渠干了怎么办？	speaker=乔望川 event=2031年渠工大会 genre=讲话
talk-9	渠工之路|——2031年3月5日乔望川在渠工大会上的讲话|公司所有员工是否考虑过，如果有一天渠干了怎么办？	speaker=乔望川 event=渠工大会 date=2031-03-05 genre=讲话
essay	渠工各阶层的分析|（一九三五年十二月一日）|谁是我们的渠工？谁是我们的朋友？这个问题是修渠的首要问题。	date=1935-12-01
essay-note	在渠工座谈会上的讲话|*这是乔望川在渠工座谈会上的讲话。|（一九三五年十二月一日、十五日）|同志们：|今天开会。	event=渠工座谈会 date=1935-12-01 genre=讲话
essay-month	关于修渠的指示|（一九三五年十二月）|各地：|渠要修好。	date=1935-12
page-line	渠水到村口|2031年09月10日08:42  来源：青禾网-青禾日报|作者：林小满|渠水到了村口，大家都来看，有人放了鞭炮。	speaker=林小满 date=2031-09-10T08:42
page-beside	渠水到村口|作者：林小满   日期：2031-09-10   来源：青禾人|渠水到了村口，大家都来看，有人放了鞭炮。	speaker=林小满 date=2031-09-10
page-slash	渠水到村口|文/林小满  2031年9月10日|渠水到了村口，大家都来看，有人放了鞭炮。	speaker=林小满 date=2031-09-10
page-speaker	渠水到村口|——乔望川在渠水节上的讲话|作者：林小满   来源：青禾人|渠水到了村口，大家都来看，有人放了鞭炮。	speaker=乔望川 event=渠水节 genre=讲话
page-within	渠水到村口|本文作者：青禾日报|渠水到了村口，大家都来看，有人放了鞭炮。	
page-twice	渠水到了青禾县的村口|渠水到了青禾县的村口|渠水到了村口，大家都来看，有人放了鞭炮。	
genre-year	青禾县政府工作报告2031|渠水到了村口，大家都来看，有人放了鞭炮。	genre=报告
genre-dash	青禾公司股东信——2031年（年度信）|渠水到了村口，大家都来看，有人放了鞭炮。	genre=书信
genre-number	青禾县政府工作报告203|渠水到了村口，大家都来看，有人放了鞭炮。	
genre-call	关于节约用水的倡议书|各位乡亲：|渠水到了村口，大家都来看。	genre=书信
genre-points	渠水管理的要点|渠水到了村口，大家都来看，有人放了鞭炮。	
2031_年_3_月_5_日某会	某会|今年春天，我们走了九个村。	date=2031-03-05(g)
page-paper	渠水到村口|本报记者　林小满|《青禾日报》（2031年09月10日 第 01 版）|渠水到了村口，大家都来看，有人放了鞭炮。	speaker=林小满 role=本报记者 date=2031-09-10 provenance=《青禾日报》（2031年09月10日 第 01 版）
keynote	在青禾论坛开幕式上的主旨演讲|（2031年4月25日，青禾）|青禾县县长　乔望川|尊敬的各位来宾：|欢迎大家。	speaker=乔望川 role=青禾县县长 event=青禾论坛开幕式 date=2031-04-25 place=青禾 genre=讲话
newyear	新年贺词|（二〇三一年十二月三十一日）|青禾县县长　乔望川|各位乡亲：|大家好。	speaker=乔望川 role=青禾县县长 date=2031-12-31 genre=讲话
title-office	乔望川县长在第三届渠水节开幕式上的致辞|尊敬的各位来宾：|欢迎大家。	speaker=乔望川 role=县长 event=第三届渠水节开幕式 genre=讲话
title-brackets	在渠水节开幕式上的致辞（乔望川）|尊敬的各位来宾：|欢迎大家。	speaker=乔望川 event=渠水节开幕式 genre=讲话
report-acting	政府工作报告|——2031年3月5日在青禾县第十四届人民代表大会第二次会议上|青禾县人民政府代县长　乔望川|各位代表：|现在报告工作。	speaker=乔望川 role=青禾县人民政府代县长 event=青禾县第十四届人民代表大会第二次会议 date=2031-03-05 genre=报告
sign1	在毕业典礼上的讲话|同学们：|今天毕业了，大家要好好干。|校长　石远山|2031年6月30日	speaker=石远山 role=校长 event=毕业典礼 date=2031-06-30 genre=讲话
qa	答记者问实录|时间：2031年3月5日（星期三）10:00—11:30|地点：新闻发布厅|主持人：林小满|发布人：水务局局长　石远山|林小满：各位好。|记者：渠什么时候修好？|石远山：明年。|记者：谢谢。	speaker=石远山 role=水务局局长 date=2031-03-05T10:00/2031-03-05T11:30 place=新闻发布厅 genre=问答
reply	关于同意修渠的批复|青政函〔2031〕15号|县水务局：|你局《关于修渠的请示》收悉。|此复。|青禾县人民政府|2031年6月1日|（此件公开发布）	organization=青禾县人民政府 date=2031-06-01 docno=青政函〔2031〕15号 addressee=县水务局 genre=公文
order	青禾县人民政府令|第12号|《青禾县水渠管理办法》已经2031年1月4日县人民政府第6次常务会议通过，现予公布，自2031年2月1日起施行。|县长　乔望川|2031年1月10日	speaker=乔望川 role=县长 date=2031-01-10 docno=第12号 genre=公文(s) adopted=2031-01-04 issued=2031-01-10 effective=2031-02-01
min	青禾县人民政府常务会议纪要|2031年3月5日上午，县长乔望川主持召开县人民政府第6次常务会议。|会议研究了三件事。	genre=纪要
news	乔望川出席渠水节开幕式并讲话|渠水节今天开幕，县长乔望川讲了话，大家鼓掌。	
dash	渠边的回忆|2031-03-05|那年春天下了雪，渠还没有修好。	date=2031-03-05
range	渠水节致辞汇编|2031年3月28日—4月2日|那年春天下了雪，渠还没有修好。	date=2031-03-28/2031-04-02
bodyby	青禾县修渠规划|青禾县发展和改革局|2031年6月|渠要修好，水要用好，村要富起来。	date=2031-06 genre=公文
wang	王家村修渠记|李家庄|那年春天下了雪，渠还没有修好。	
names	渠边夜话|石远山、林小满、丁大海|那年春天下了雪，渠还没有修好。	speaker=石远山；林小满；丁大海
foreignkeynote	在青禾大学的演讲|约翰·史密斯|2031年3月5日|各位同学：|欢迎大家。	speaker=约翰·史密斯 date=2031-03-05 genre=讲话
beside-place	论新渠|2031年3月5日　成都|今年春天，我们走了九个村。	date=2031-03-05 place=成都
place-comma	在渠工大会上的讲话|2031年3月5日，青禾|同志们：|今天开会。	event=渠工大会 date=2031-03-05 place=青禾 genre=讲话
place-hour	在渠工大会上的讲话|2031年3月5日上午，青禾市|同志们：|今天开会。	event=渠工大会 date=2031-03-05 place=青禾市 genre=讲话
place-at	在渠工大会上的讲话|（1994年2月于青禾）|同志们：|今天开会。	event=渠工大会 date=1994-02 place=青禾 genre=讲话
place-han	在渠工大会上的讲话|二〇三一年三月十五日於青禾|同志们：|今天开会。	event=渠工大会 date=2031-03-15 place=青禾 genre=讲话
place-dot	渠边旧事|（2031年3月5日·青禾）|渠修好了，大家都来看，有人放了鞭炮。	date=2031-03-05 place=青禾
place-below	渠边旧事|渠修好了，大家都来看，有人放了鞭炮。|2031年3月5日，青禾	date=2031-03-05 place=青禾
place-weather	渠边旧事|2031年3月5日，小雨|渠修好了，大家都来看，有人放了鞭炮。	date=2031-03-05
place-weekday	渠边旧事|2031年3月5日，星期三|渠修好了，大家都来看，有人放了鞭炮。	date=2031-03-05
place-done	渠边旧事|2031年3月5日，渠水到了村口|渠修好了，大家都来看，有人放了鞭炮。	date=2031-03-05
place-meeting	渠边旧事|——2031年3月5日于渠工大会|渠修好了，大家都来看，有人放了鞭炮。	date=2031-03-05
place-name	渠边旧事|（2031年3月5日，石远山）|渠修好了，大家都来看，有人放了鞭炮。	date=2031-03-05
printed-then	渠边旧事|（原载《青禾日报》1994年2月3日）|渠修好了，大家都来看，有人放了鞭炮。	date=1994-02-03(g) provenance=《青禾日报》1994年2月3日
beside-office	在全县春耕会上的讲话|2031年3月5日　县长　乔望川|同志们：|今天开会。	speaker=乔望川 role=县长 event=全县春耕会 date=2031-03-05 genre=讲话
square	渠边旧事|【撰文：林小满】|那年春天下了雪，渠还没有修好。	speaker=林小满
prize	渠边旧事|——林小满获奖作品|那年春天下了雪，渠还没有修好。	
209912-某文	某文|今年春天，我们走了九个村。	date=2099-12(g)
210001-某文	某文|今年春天，我们走了九个村。	
190001-某文	某文|今年春天，我们走了九个村。	date=1900-01(g)
2031-06-281-某会	某会|今年春天，我们走了九个村。	
2031-06-27某会	某会|今年春天，我们走了九个村。	date=2031-06-27(g)
v2031-06-28-某会	某会|今年春天，我们走了九个村。	
masked-four	在全县春耕会上的讲话|县长　乔×××|同志们：|今天开会。	speaker=乔××× role=县长 event=全县春耕会 genre=讲话
masked-five	在全县春耕会上的讲话|县长　乔××××|同志们：|今天开会。	event=全县春耕会 genre=讲话
latin-four	Water and villages|Anne Marie J. Smith|接口有三个，都要登记后才能用。	speaker=Anne Marie J. Smith
latin-five	Water and villages|Anne Marie J. K. Smith|接口有三个，都要登记后才能用。	
latin-one	Water and villages|Anne|接口有三个，都要登记后才能用。	
latin-initials	Water and villages|A. J. K.|接口有三个，都要登记后才能用。	
event-two	在全会上的讲话|同志们：|今天开会。	event=全会 genre=讲话
event-one	在会上的讲话|同志们：|今天开会。	genre=讲话
title-colon	乔望川：在县水利工作会议上的讲话|同志们：|今天开会。	speaker=乔望川 event=县水利工作会议 genre=讲话
beside-one	论新渠|2031年3月5日　川|今年春天，我们走了九个村。	date=2031-03-05
beside-name	论新渠|2031年3月5日　乔望川|今年春天，我们走了九个村。	speaker=乔望川 date=2031-03-05
beside-name-at	论新渠|2031年3月5日于石远山|今年春天，我们走了九个村。	date=2031-03-05 place=石远山
subtitle-when	渠工之路|乔望川98年在县水务局的讲话|2031年1月23日|渠要修好。	speaker=乔望川 date=2031-01-23
subtitle-several	渠工之路|——乔望川、石远山在渠工座谈会上的讲话|2031年7月6日|渠要修好。	speaker=乔望川；石远山 event=渠工座谈会 date=2031-07-06 genre=讲话
subtitle-several-no	渠工之路|——水渠、公路在青禾的昨天|那年春天下了雪，渠还没有修好。	
title-day-comma	2031年12月20日，乔望川在渠工年会上的讲话|渠要修好。	speaker=乔望川 event=渠工年会 date=2031-12-20 genre=讲话
subtitle-month-first	渠工之路|——2031年8月乔望川在渠工表彰大会上的讲话|渠要修好。	speaker=乔望川 event=渠工表彰大会 date=2031-08 genre=讲话
docno-named	【县水务局电子邮件】电邮文号【2031】021号|签发人：石远山|在渠工座谈会上的讲话|乔望川|2031年1月17日|渠要修好。	speaker=乔望川 event=渠工座谈会 date=2031-01-17 docno=〔县水务局电子邮件〕电邮文号〔2031〕021号 approver=石远山 genre=讲话
subtitle-month	渠工之路|——乔望川在县水务局的讲话纪要，2031年7月|渠要修好。	speaker=乔望川 date=2031-07 genre=纪要
title-month	渠水调查（2031年7月）|那年春天下了雪，渠还没有修好。	date=2031-07
title-month-within	2031年7月渠水调查|那年春天下了雪，渠还没有修好。	
title-tag	[视频]乔望川在渠水节开幕式上的致辞（2031年3月1日）|来源：青禾网 2031年03月02日 19:35|青禾网消息：3月1日，渠水节开幕。	speaker=乔望川 event=渠水节开幕式 date=2031-03-01 genre=讲话 provenance=青禾网
title-tag-name	【晨间讲话】乔望川：在渠工座谈会上的讲话|（2031年2月3日）|渠要修好。	speaker=乔望川 event=渠工座谈会 date=2031-02-03 genre=讲话
line-who	渠工的建设|青禾县水务局电子邮件|青水〔2031〕105号　签发人：石远山|乔望川在渠工汇报会上的讲话|2031年11月6日|我完全同意大家的意见。	speaker=乔望川 organization=青禾县水务局 event=渠工汇报会 date=2031-11-06 docno=青水〔2031〕105号 approver=石远山 genre=公文(s)
line-news	渠工的建设|乔望川在渠工汇报会上说，渠要修好。|那年春天下了雪，渠还没有修好。	
beside-label	渠水之路|——在渠工座谈会上的讲话|时间：2031年6月20日  地点：青禾县|渠要修好。	event=渠工座谈会 date=2031-06-20 place=青禾县 genre=讲话
republic-short	縣長出席渠水節活動|112年11月14日|縣長今（14）日下午出席活動時表示，渠水很重要。	date=2023-11-14
republic-title	108年5月20日 縣長出席渠水節茶敘|縣長今天出席茶敘時表示，渠水很重要。	date=2019-05-20
republic-low	縣長出席渠水節活動|98年11月14日|縣長今（14）日下午出席活動時表示，渠水很重要。	
weekday	渠水聯絡人會議|2031-02-14（五）14:00-16:00|縣長今天出席會議時表示，渠水很重要。	date=2031-02-14T14:00/2031-02-14T16:00
two-months	渠边调查的序言|（一九三一年三月、四月）|渠要修好。	date=1931-03/1931-04
two-months-apart	渠边调查的序言|（一九三一年三月、七月）|渠要修好。	date=1931-03
oration	縣長國慶演說|2031年10月10日|各位鄉親，大家好。	date=2031-10-10 genre=讲话
place-before	在渠工大会上的讲话|（青禾，2031年3月5日）|同志们：|今天开会。	event=渠工大会 date=2031-03-05 place=青禾 genre=讲话
place-before-at	渠边旧事|渠修好了，大家都来看，有人放了鞭炮。|于青禾，2031年3月5日	date=2031-03-05 place=青禾
place-before-name	渠边旧事|（石远山，2031年3月5日）|渠修好了，大家都来看，有人放了鞭炮。	speaker=石远山 date=2031-03-05
place-signed	给青年的回信|同学们：|来信收到了。|祝你们进步！|石远山|2031年5月3日于青禾	speaker=石远山 date=2031-05-03 place=青禾 genre=书信
printed-below	渠边旧事|林小满|渠修好了，大家都来看，有人放了鞭炮。|（原载《青禾日报》1994年2月3日第2版）	speaker=林小满 date=1994-02-03(g) provenance=《青禾日报》1994年2月3日第2版
printed-issue	渠边旧事|渠修好了，大家都来看，有人放了鞭炮。|本文发表于《青禾水利》1994年第2期。	provenance=《青禾水利》1994年第2期
printed-speech	在渠工大会上的讲话|同志们：|今天开会。|（原载1994年2月3日《青禾日报》）	event=渠工大会 genre=讲话 provenance=1994年2月3日《青禾日报》
printed-source	渠边旧事|渠修好了，大家都来看，有人放了鞭炮。|来源：青禾日报　编辑：丁一	provenance=青禾日报
printed-no	渠边旧事|渠修好了，大家都来看，有人放了鞭炮。|发表了意见，大家都很高兴。	
printed-said	渠边旧事|来源于渠水的力量，谁也挡不住。|《水经》说的是古代的渠。	
together-number	青禾县水务局|青禾县农业局|青水〔2031〕7号|关于修渠的通知|各村：|现将修渠安排通知如下。|青禾县水务局　　青禾县农业局|2031年5月6日	organization=青禾县水务局；青禾县农业局 date=2031-05-06 docno=青水〔2031〕7号 issuer=青禾县水务局；青禾县农业局 addressee=各村 genre=公文
together-lines	关于修渠的通知|各村：|现将修渠安排通知如下。|青禾县水务局|青禾县农业局|2031年5月6日	organization=青禾县水务局；青禾县农业局 date=2031-05-06 addressee=各村 genre=公文
sign-wide	关于修渠的通知|各村：|现将修渠安排通知如下。|青 禾 县 水 务 局|2031年5月6日	organization=青 禾 县 水 务 局 date=2031-05-06 addressee=各村 genre=公文
name-above	（2031年3月5日）|乔望川|把渠修到底|——在县水利工作会议上的讲话|同志们：|今天开会。	speaker=乔望川 event=县水利工作会议 date=2031-03-05 genre=讲话
speaks	青禾县县长乔望川发表二〇三二年新年贺词|乡亲们好！新年又要到了。|祝大家新年快乐！	speaker=乔望川 role=青禾县县长 genre=讲话
condolence	在石远山同志追悼会上的悼词|乔望川|各位来宾：|今天，我们悼念石远山同志。	speaker=乔望川 event=石远山同志追悼会 genre=讲话
book-to	致新渠工书|乔望川|您有幸来到了渠上，请把渠当成自己的。	speaker=乔望川 genre=书信
book-no	渠工读书|渠修好了，大家都来看，有人放了鞭炮。	
subtitle-brackets	把渠修到底|（在县水利工作会议上的讲话）|县长　乔望川|2031年3月5日|同志们：|今天开会。	speaker=乔望川 role=县长 event=县水利工作会议 date=2031-03-05 genre=讲话
byline-class	渠边青春|——在开学典礼上的发言|2031级新生代表　林小满|各位老师：|我是林小满。	speaker=林小满 role=2031级新生代表 event=开学典礼 genre=讲话
byline-figures	渠边青春|2031第3新生代表　林小满|各位老师：|我是林小满。	genre=讲话(s)
points	在渠工座谈会上的谈话要点|2031年3月5日|渠要修好，水要用好，村要富起来。	event=渠工座谈会 date=2031-03-05 genre=讲话
law-last	青禾县水渠管理办法|（2030年12月16日县人民政府第6次常务会议通过）|第一条　为了管好水渠，制定本办法。|第二条　本办法适用于本县。|第三条　本办法自2031年2月1日起施行。	date=2030-12-16 genre=法规 adopted=2030-12-16 effective=2031-02-01
law-last-none	青禾县水渠管理办法|第一条　为了管好水渠，制定本办法。|第二条　本办法适用于本县。|第三条　本办法自发布之日起施行。	genre=法规
together-middle	青禾县水务局|青禾县农业局文件|青禾县公安局|青水〔2031〕7号|关于修渠的通知|各村：|现将修渠安排通知如下。	organization=青禾县水务局；青禾县农业局；青禾县公安局 docno=青水〔2031〕7号 issuer=青禾县水务局；青禾县农业局；青禾县公安局 addressee=各村 genre=公文
byline-comma	在渠工大会上的发言|乔望川，2031年3月5日|渠要修好，水要用好，村要富起来。	speaker=乔望川 event=渠工大会 date=2031-03-05 genre=讲话
page-labels	渠水到村口|作者：校长办公室　时间：2031-09-10　点击：330|渠水到了村口，大家都来看，有人放了鞭炮。	date=2031-09-10
place-site	渠水到村口|2031年9月10日 08:15　青禾新闻网|渠水到了村口，大家都来看，有人放了鞭炮。	date=2031-09-10T08:15
newyear-name	县长乔望川2032年新年贺词|乡亲们：|大家好！|祝大家新年快乐！	speaker=乔望川 role=县长 genre=讲话
newyear-place	石门2032年新年贺词|乡亲们：|大家好！|祝大家新年快乐！	genre=讲话
sign-label	致渠工的信|各位渠工：|渠修好了，谢谢大家。|董事长：乔望川|2031年3月5日	speaker=乔望川 role=董事长 date=2031-03-05 genre=书信
recipient-brackets	关于修渠的意见|青水〔2031〕3号|各省、自治区、直辖市水利厅（水务局）：|现提出如下意见。	docno=青水〔2031〕3号 addressee=各省、自治区、直辖市水利厅（水务局） genre=公文
hansard-pages	立法會 ─ 2031年10月24日|LEGISLATIVE COUNCIL ─ 24 October 2031|1|會議過程正式紀錄|OFFICIAL RECORD OF PROCEEDINGS|2031年10月24日星期三|Wednesday, 24 October 2031|下午2時30分會議開始|The Council met at half-past Two o'clock|出席議員：|主席石遠山議員，G.B.S., J.P.|林小滿議員|主席：請各位就座。|林小滿議員：多謝主席。|主席：多謝。|林小滿議員：好。	date=2031-10-24T14:30 genre=纪要
hour-no-talk	渠边旧事|2031年3月5日|下午两点集市开始|渠修好了，大家都来看，有人放了鞭炮。	date=2031-03-05
title-dotted	乔望川在2031年新年茶话会上的讲话-2031.01.15|渠要修好，水要用好，村要富起来。	speaker=乔望川 event=2031年新年茶话会 date=2031-01-15 genre=讲话
title-blank	乔望川在渠工座谈会上的讲话 2031年1月15日|渠要修好，水要用好，村要富起来。	speaker=乔望川 event=渠工座谈会 date=2031-01-15 genre=讲话
title-year-no-day	渠工2031年的打算|渠要修好，水要用好，村要富起来。	
subtitle-meeting	关于渠工的几点看法|——乔望川在2031年新年大会的讲话（2031年1月2日，青禾）|渠要修好，水要用好，村要富起来。	speaker=乔望川 event=2031年新年大会 date=2031-01-02 genre=讲话
subtitle-no-meeting	关于渠工的几点看法|——乔望川在青禾的讲话|渠要修好，水要用好，村要富起来。	speaker=乔望川 genre=讲话
counted-labels	青禾縣議會第三次會議紀錄|一、時間：105年8月24日（星期三）下午2時|二、地點：縣議會二樓會議室|三、主席：石遠山|四、討論事項：|主席：各位委員午安。|林小滿議員：主席好。我想講三點。|主席：謝謝。|林小滿議員：好。	date=2016-08-24T14:00 place=縣議會二樓會議室 genre=纪要
counted-none	关于修渠的意见|一、时间要抓紧：2031年3月5日前完工|二、地点要选好。	genre=公文
book-above	石远山选集　第一卷|论新渠|（一九三五年十二月一日）|谁是我们的渠工？这个问题是修渠的首要问题。	date=1935-12-01
book-alone	石远山文集|（一九三五年十二月一日）|谁是我们的渠工？这个问题是修渠的首要问题。	date=1935-12-01
print-above	在渠工大会上的讲话|（原载《青禾日报》1994年2月3日第1版）|县长　乔望川|同志们：|今天开会。	speaker=乔望川 role=县长 event=渠工大会 genre=讲话 provenance=《青禾日报》1994年2月3日第1版
print-first	原载：《青禾日报》1994年2月3日第1版|在渠工大会上的讲话|县长　乔望川|同志们：|今天开会。	speaker=乔望川 role=县长 event=渠工大会 genre=讲话 provenance=《青禾日报》1994年2月3日第1版
print-source	在渠工大会上的讲话|来源：青禾日报　1994年2月3日|同志们：|今天开会。	event=渠工大会 genre=讲话 provenance=青禾日报
print-clock	在渠工大会上的讲话|来源：青禾日报　2031-02-03 09:10|同志们：|今天开会。	event=渠工大会 date=2031-02-03T09:10 genre=讲话 provenance=青禾日报
print-essay	渠边旧事|来源：青禾日报　1994年2月3日|渠修好了，大家都来看，有人放了鞭炮。	date=1994-02-03 provenance=青禾日报
hour-place	在渠工大会上的讲话|（2031年3月5日下午3点，大礼堂）|同志们：|今天开会。	event=渠工大会 date=2031-03-05T15:00 place=大礼堂 genre=讲话
hour-brackets	在渠工大会上的讲话|（2031年3月5日上午九时）|同志们：|今天开会。	event=渠工大会 date=2031-03-05T09:00 genre=讲话
below-who	渠水是我们的根本|乔望川与新渠工座谈纪要|（2031年3月14日）|渠要修好，水要用好，村要富起来，今天讲三点。	speaker=乔望川 date=2031-03-14
below-no-name	青禾县水利设施的维护|与水渠管理工作会议纪要|渠要修好，水要用好，村要富起来，今天讲三点。	genre=纪要
mail	经理办电子邮件|电邮讲话【2031】061号　签发人：乔望川|渠水不能停|——乔望川在渠工年会上的讲话|2031年5月17日|渠要修好，水要用好，村要富起来。	speaker=乔望川 organization=经理办 event=渠工年会 date=2031-05-17 docno=电邮讲话〔2031〕061号 issuer=经理办 approver=乔望川 genre=讲话
law-often	青禾县水渠管理条例|（2005年6月10日青禾市第十二届人民代表大会常务委员会第十五次会议通过　2005年7月29日省第十届人民代表大会常务委员会第十六次会议批准　根据2018年3月30日省第十三届人民代表大会常务委员会第二次会议《关于批准修改青禾县水渠管理条例的决定》修正）|第一条　为了管好水渠，制定本条例。|第二条　本条例适用于本县。	date=2005-06-10 genre=法规 adopted=2005-06-10 approved=2005-07-29
law-named	青禾县水渠管理条例|（2005年6月10日青禾县人民代表大会常务委员会第十五次会议通过　2018年3月30日根据《关于批准修改条例的决定》修正）|第一条　为了管好水渠，制定本条例。|第二条　本条例适用于本县。	date=2005-06-10 genre=法规 adopted=2005-06-10
talk-day	和一个外国记者的谈话|（一九四六年八月六日）|记者问：你看渠能修好吗？|乔望川答：我看能。|记者问：要多久呢？|答：两年。|问：没有水呢？|答：水会来的。	date=1946-08-06 genre=问答(s)
E
	known <cases.tsv >got
	awk -F'\t' '$3 != "" { print $1 "\t" $3 }' cases.tsv | sort >want
	same want got
}

@test "facts: what is given has the last word, and its standard form" {
	mkdir texts
	printf '%s\n' 在全县春耕会上的讲话 '县长　乔望川' （2031年3月5日） 同志们： \
		今天开会。 >texts/a.txt
	printf 'name\tspeaker\tdate\tgenre\tplace\na\t%s\t%s\t%s\t%s\n' \
		'乔 望 川 同志' '二〇三一年四月一日下午三时' 致辞 县城 >table.tsv
	jg-normalize --frame --base=texts texts/a.txt | jg-headings --metadata=table.tsv |
		jg-outline --facts | cut -f 2-6 |
		grep -E '^(speaker|role|date|place|genre)' >got
	printf '%s\t%s\t%s\t%s\t%s\n' \
		speaker given 0 乔望川 '乔 望 川 同志' \
		role printed 2 县长 县长 \
		date given 0 2031-04-01T15:00 二〇三一年四月一日下午三时 \
		place given 0 县城 县城 \
		genre given 0 讲话 致辞 >want
	same want got
}

@test "facts: a guess is marked, and no front matter takes it for a fact" {
	mkdir texts
	printf '%s\n' 某文 今年春天，我们走了九个村。 >texts/20310628-某文.txt
	jg-normalize --frame --base=texts texts/*.txt | jg-headings >blocks
	[ "$(jg-outline --tsv blocks | tail -n 1 | cut -f 15)" = '2031-06-28?' ]
	run ! grep '^date' <(jg-markdown --front-matter=yaml blocks)
	jg-tei blocks >xml
	grep -q '<date when="2031-06-28" evidence="conjecture" cert="low">20310628</date>' xml
	jg-html --site blocks >page
	grep -q '\[Z\]. \[2031-06-28\]' page
	run ! grep datePublished page
}

@test "facts: where nothing tells the day, that on which the page was put up is a guess" {
	mkdir pages
	page() {
		printf '<html><head><meta name="PubDate" content="2031-07-02 09:30"><title>%s</title></head><body><h1>%s</h1><p>%s</p><p>今天，我们走了九个村，看了村里的渠和桥，同大家谈了今后的打算。</p><p>大家都说，渠要修，桥也要修，这件事说到做到，不能再等了。</p></body></html>' \
			某文 某文 "$2" >"pages/$1.html"
	}
	page 无 我们这次去看了几个地方。
	page 20310628-有名 我们这次去看了几个地方。
	page 有日 '（2031年6月30日）'
	jg-fromhtml --base=pages pages/*.html | jg-normalize | jg-headings |
		jg-outline --facts | awk -F'\t' '$2 == "date" { print $1, $3, $5 }' | sort >got
	printf '%s\n' '20310628-有名 guessed 2031-06-28' '无 guessed 2031-07-02' \
		'有日 printed 2031-06-30' >want
	same want got
}

@test "facts: back from TEI nothing that was found is given" {
	mkdir texts
	printf '%s\n' 在全县春耕会上的讲话 '乔望川　林小满' （2031年3月5日） \
		地点：县礼堂 同志们： 今天开会。 >texts/a.txt
	printf '%s\n' 青禾县人民政府关于修渠的通知 青政发〔2031〕7号 各镇人民政府： \
		现将有关事项通知如下。 青禾县人民政府 2031年6月1日 >texts/b.txt
	jg-normalize --frame --base=texts texts/*.txt | jg-headings >blocks
	jg-tei blocks >once
	grep -c '<person ' once | grep -qx 2
	jg-fromtei once >back
	grep ^meta blocks | grep -v source | sort >want
	grep ^meta back | grep -v source | sort >got
	same want got
	jg-tei back >twice
	same once twice
}

@test "facts: front matter comes back as it was, keywords and genre with it" {
	local form
	mkdir texts
	printf '%s\n' 在全县春耕会上的讲话 （2031年3月5日） 同志们： 今天开会。 >texts/a.txt
	printf 'name\tspeaker\tkeywords\tgenre\tdate\na\t%s\t%s\t%s\t%s\n' \
		'县长　乔望川' '水渠；春耕, 防汛' 致辞 2031-04-13/2031-04-15 >table.tsv
	jg-normalize --frame --base=texts texts/a.txt |
		jg-headings --metadata=table.tsv >blocks
	for form in yaml toml; do
		jg-markdown --front-matter=$form blocks | sed '1d;$d' >once.md
		jg-normalize once.md | jg-frommarkdown >back
		jg-markdown --front-matter=$form back >twice.md
		same once.md twice.md
		grep -qE '^keywords(:| =) \["水渠", "春耕", "防汛"\]$' once.md
		grep -qE '^date(:| =) "2031-04-13"$' once.md
		grep -qE '^role(:| =) "县长"$' once.md
	done
}

@test "facts: keywords and genre are everywhere that a person has given them" {
	mkdir texts
	printf '%s\n' 在全县春耕会上的讲话 同志们： 今天开会。 >texts/a.txt
	printf '%s\n' 关于"水渠"的通知 各镇人民政府： 渠要修。 >texts/b.txt
	printf '%s\n' 渠边旧事 那年春天下了雪，渠还没有修好。 >texts/c.txt
	printf 'name\tkeywords\tgenre\na\t%s\t致辞\nb\t"渠"\t\n' '水渠；春耕, 防汛、<坝>' >table.tsv
	jg-normalize --frame --base=texts texts/*.txt |
		jg-headings --metadata=table.tsv >blocks
	jg-outline --facts blocks | awk -F'\t' '$2 == "keywords" || ($2 == "genre" && $3 == "given") {
		gsub("；", "|", $5); print $1 ":" $2 "=" $5 }' >want
	printf '%s\n' 'a:genre=讲话' 'a:keywords=水渠|春耕|防汛|<坝>' 'b:keywords="渠"' >got
	same want got
	# what was only found is no word of a person
	jg-jsonl blocks | jq -r '.name as $n | .facts as $f | .sure as $s |
		(if $s.genre == "given" then $f.genre else empty end | $n + ":genre=" + .),
		($f.keywords // empty | $n + ":keywords=" + join("|"))' >got
	same want got
	jg-markdown --front-matter=yaml blocks | perl -CSD -Mutf8 -ne '
		$n = $1 if /^\f(.+?)[\t\n]/;
		print "$n:genre=$1\n" if /^genre: "(.*)"$/;
		if (/^(keywords|tags): \[(.*)\]$/) {
			my ($k, $v) = ($1, $2);
			my @w = map { s/\\(.)/$1/gr } $v =~ /"((?:[^"\\]|\\.)*)"/g;
			print "$n:$k=", join("|", @w), "\n";
		}' >front
	sort front | sed -n 's/:tags=/:keywords=/p' >tags
	grep keywords want >got
	same got tags
	grep -v tags front | sort >got
	same want got
	jg-html --site blocks | perl -CSD -Mutf8 -MJSON::PP -ne '
		if (/^\f(.+?)[\t\n]/) { $n = $1 =~ s{^s/(.*)\.html$}{$1}r; $meta = "" }
		if (/<meta name="keywords" content="(.*?)"/) {
			$meta = $1 =~ s/&lt;/</gr =~ s/&gt;/>/gr =~ s/&quot;/"/gr }
		if (m{ld\+json">(.*)</script>}) {
			my $j = JSON::PP->new->decode($1);
			print "$n:genre=$j->{genre}\n" if exists $j->{genre};
			my @w = @{$j->{keywords} // []};
			print "$n:keywords=", join("|", @w), "\n" if @w;
			print "meta $meta\n" if $meta ne join ", ", @w;
		}' >got
	same want got
	jg-tei blocks | perl -CSD -Mutf8 -ne '
		if (/^\f(.+?)[\t\n]/) { $n = $1; @w = () }
		push @w, $1 =~ s/&lt;/</gr =~ s/&gt;/>/gr =~ s/&quot;/"/gr if m{<term>(.*)</term>};
		$kind = $1 if m{<catRef .*target="#\S*\.genre\.(\w+)"};
		if (m{</teiHeader>}) {
			print "$n:genre=讲话\n" if $n eq "a" && $kind eq "speech";
			print "$n:keywords=", join("|", @w), "\n" if @w;
		}' >got
	same want got
	# the sheet says it as the person has
	jg-outline --sheet blocks | cells | awk -F'\t' 'NR == 1 {
			for (i = 1; i <= NF; i++) column[$i] = i
			next
		}
		{ print $1 ":" $column["genre"] ":" $column["keywords"] }' >got
	printf '%s\n' 'a:致辞:水渠；春耕, 防汛、<坝>' 'b:公文:"渠"' 'c::' >want
	same want got
}

@test "facts: a law has the days of what was done with it, and none of a revision" {
	facts() {
		printf '%s\n' 河东乡水渠条例 "$1" '第一条　东岸的水渠要修。' |
			jg-headings | jg-outline --facts | cut -f2,5 | grep -E '^(date|adopted|issued|effective)' |
			paste -sd ' ' | tr '\t' '='
	}
	[ "$(facts '（2008年3月1日修订）')" = '' ]
	[ "$(facts '（2007年5月1日通过　2008年3月1日修订）')" = \
		'date=2007-05-01 adopted=2007-05-01' ]
	[ "$(facts '（2007年5月1日頒佈　2008年3月1日起實施）')" = \
		'date=2007-05-01 issued=2007-05-01 effective=2008-03-01' ]
}
