/* One form for a name that stands in both scripts. */
#include "chinese/glyph.h"

#include "chinese/scan.h"

enum { HAN = 3, PAIR = 2 * HAN };

/*
 * Traditional characters of names, offices and bodies, each before its simplified
 * one.  That some stand for two of the other script does no harm: what is folded is
 * only compared.
 */
static const char pairs[] =
    "鋪铺陳陈張张劉刘趙赵黃黄吳吴孫孙馬马羅罗鄭郑謝谢許许鄧邓馮冯蕭萧葉叶蘇苏盧卢"
    "蔣蒋賈贾魯鲁韋韦龍龙萬万錢钱湯汤喬乔賴赖龐庞顏颜莊庄閻阎聶聂鐘钟鍾钟譚谭"
    "鄒邹陸陆賀贺龔龚嚴严塗涂齊齐溫温關关費费紀纪單单衛卫歐欧項项陽阳鮑鲍寧宁"
    "閔闵華华車车饒饶簡简婁娄蓋盖黨党談谈連连欒栾鬱郁計计竇窦遲迟鞏巩練练樂乐"
    "應应臺台鄔邬鄺邝鳳凤習习駱骆闞阚壽寿厲厉繆缪藺蔺儲储麥麦雲云呂吕韓韩範范"
    "餘余畢毕叢丛穀谷淩凌強强邊边蘭兰國国偉伟軍军東东興兴傑杰麗丽靜静穎颖潔洁"
    "慶庆榮荣貴贵寶宝賢贤義义禮礼維维綱纲紅红純纯絹绢經经緯纬績绩繼继續续綠绿"
    "蓮莲萊莱葦苇薩萨藍蓝銘铭鋒锋鋼钢鎮镇鐵铁鏡镜鈞钧銀银鴻鸿鵬鹏鶴鹤鷹鹰鳴鸣"
    "鳥鸟魚鱼鯉鲤驥骥驍骁駿骏騰腾驊骅飛飞風风韻韵順顺須须頎颀頤颐顯显願愿陰阴"
    "階阶電电霧雾霽霁靈灵億亿儀仪優优倫伦傳传僑侨俠侠來来侖仑內内勝胜勵励勳勋"
    "動动務务勞劳區区協协卻却嘯啸園园圓圆圖图堅坚報报場场壯壮夢梦奧奥奮奋婭娅"
    "嫻娴嬌娇嬋婵學学實实寬宽審审將将專专尋寻對对導导層层嶺岭嶽岳巒峦幹干廣广"
    "廬庐廳厅彌弥彎弯後后徑径從从復复徵征愛爱憲宪懷怀懸悬戀恋戰战撫抚擇择擔担"
    "據据攝摄敘叙數数斂敛斷断時时晉晋晝昼曉晓暉晖曄晔暢畅書书會会朧胧條条楊杨"
    "楓枫極极樓楼標标樞枢樹树橋桥機机檢检櫻樱權权歡欢歲岁歷历歸归氣气決决沖冲"
    "況况淚泪淵渊涼凉淨净減减測测湧涌溝沟滄沧滿满漁渔漢汉漣涟潛潜澤泽濟济濤涛"
    "濱滨瀅滢瀟潇瀾澜灣湾為为爐炉煒炜煙烟熒荧熱热燁烨燈灯爭争爾尔牽牵獎奖獨独"
    "獻献現现瑋玮瑤瑶瑩莹瑪玛璣玑環环瓊琼產产畫画異异當当發发監监盤盘眾众矯矫"
    "碩硕確确禎祯種种稱称穩稳窮穷競竞筆笔節节築筑籌筹紹绍終终組组細细結结絲丝"
    "綺绮綸纶緒绪線线編编縣县縱纵總总織织繡绣罷罢翹翘聖圣聞闻聯联聰聪聲声職职"
    "肅肃腦脑臨临與与舉举舊旧艦舰蒼苍蔭荫薔蔷蘊蕴處处虛虚號号術术補补裝装見见"
    "規规視视親亲覺觉覽览觀观訓训記记訊讯設设訪访評评詞词詠咏詩诗話话詳详誌志"
    "認认誠诚語语說说調调論论諒谅諾诺謀谋謙谦講讲謹谨證证識识譯译議议護护讀读"
    "讓让讚赞豐丰貝贝負负財财責责賓宾賜赐質质贊赞躍跃軒轩載载輝辉輪轮輔辅輕轻"
    "轉转辦办農农進进運运過过達达遠远適适選选遷迁遜逊邁迈郵邮鄉乡醫医釋释錄录"
    "錦锦鍵键長长門门開开間间閣阁闊阔闖闯陣阵隊队際际隨随險险隱隐雙双雜杂難难"
    "雋隽離离靚靓響响頌颂預预領领頭头題题類类顧顾飄飘館馆駐驻驗验驕骄驚惊體体"
    "鬥斗齡龄齋斋師师員员問问衆众聽听網网劃划舘馆峯峰崐昆喆哲";

static const char *
simplified(struct span character)
{
	for (size_t at = 0; at + PAIR < sizeof(pairs); at += PAIR)
		if (memcmp(pairs + at, character.ptr, HAN) == 0)
			return pairs + at + HAN;
	return character.ptr;
}

void
glyph_fold(struct buf *out, struct span text)
{
	uint32_t code;

	for (size_t at = 0, len; at < text.len; at += len) {
		struct span character;

		len = utf8_next(text, at, &code);
		character = (struct span){text.ptr + at, len};
		if (scan_is_blank(code))
			continue;
		buf_add(out, len == HAN ? simplified(character) : character.ptr,
		    len);
	}
}
