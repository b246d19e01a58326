// Traditional characters and the simplified ones they stand for, of all that the data is written with and
// that have one reading alone. Not a converter: enough for a reader who types traditional ones.
const TRADITIONAL =
  '丟並乾亂佔併來侶侷係個們側傢傳傷僅儘內兩別刪則剋劇劑動務勝匱區協卻卽參員啓啟喚喪單噹嚙嚮嚴國圍圖' +
  '團埰執堅塊壓壞夠夥學寀實寫將對導層屬島嵗帶幫幷幹幾廢廣強彆彔後徑從復徵態憑應捲採換揮損摺擇擔據擬' +
  '擴擾攏敘數斷於旣昇時曏會朮東査條極榦構標樣機檢檯歲歸殘氣氫氾汎決沒況減測準漸潑為無煉熱營爭爲牴牽' +
  '狀獲獻現環產産異當疊痠瘧療癥發皺盃盡碼礙礦禦種稱穀積穩穫競箇節簡籠糰糾紀紅級細紹終組結絕絡給統絲' +
  '絶經綜綫維網緊線緣編緩練緻縮總織繞繫繼續纔羅羥義習聯脅脛脫腦腫膽臟臺與舉舊葯蔘藥處號術衕裏補裝裡' +
  '製複覈見視觀觸訓記設許註証該誌認誘語誤說説調論謂講謝證識譜譯護讀變讓負貨貫責質賴趨躍軟軸較載輔輕' +
  '輪輸轉辦迴逕這連週進遊運過達遞適遶遷選還邊醣釋針鈣鉅錄錦錯録錶鍊鍛鍵鍼鏈鏡長閉開間閤闆關陞陳階際' +
  '隨險隻雖雙離難響頁項預頗頭題願類顯風颱飛飢養餌餓餘饋饑驅驗驟髒體髮鬆鳶鹽麪麫麵麼麽點黴鼕齒齡齣齧'
const SIMPLIFIED =
  '丢并干乱占并来侣局系个们侧家传伤仅尽内两别删则克剧剂动务胜匮区协却即参员启启唤丧单当啮向严国围图' +
  '团采执坚块压坏够伙学采实写将对导层属岛岁带帮并干几废广强别录后径从复征态凭应卷采换挥损折择担据拟' +
  '扩扰拢叙数断于既升时向会术东查条极干构标样机检台岁归残气氢泛泛决没况减测准渐泼为无炼热营争为抵牵' +
  '状获献现环产产异当叠酸疟疗症发皱杯尽码碍矿御种称谷积稳获竞个节简笼团纠纪红级细绍终组结绝络给统丝' +
  '绝经综线维网紧线缘编缓练致缩总织绕系继续才罗羟义习联胁胫脱脑肿胆脏台与举旧药参药处号术同里补装里' +
  '制复核见视观触训记设许注证该志认诱语误说说调论谓讲谢证识谱译护读变让负货贯责质赖趋跃软轴较载辅轻' +
  '轮输转办回径这连周进游运过达递适绕迁选还边糖释针钙巨录锦错录表炼锻键针链镜长闭开间合板关升陈阶际' +
  '随险只虽双离难响页项预颇头题愿类显风台飞饥养饵饿余馈饥驱验骤脏体发松鸢盐面面面么么点霉冬齿龄出啮'

const SIMPLE = new Map(
  Array.from(TRADITIONAL, (character, place): [string, string] => [
    character,
    SIMPLIFIED.charAt(place),
  ]),
)

/** The text with each traditional character of the table in its simplified form. */
export function simplified(text: string): string {
  return text.replaceAll(/[\u3400-\u9fff]/g, (character) => SIMPLE.get(character) ?? character)
}
