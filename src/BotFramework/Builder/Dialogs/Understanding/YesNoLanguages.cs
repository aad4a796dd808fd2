namespace Microsoft.Bot.Builder.Dialogs.Understanding;

/// <summary>The ways to say yes and no in every supported language, by its code.</summary>
/// <remarks>
/// Each has those for yes, those for no, and those that hold one of these words but say neither.
/// </remarks>
internal static class YesNoLanguages
{
    private static readonly string[] YesSigns = ["👍", "👌", "✅", "✔"];
    private static readonly string[] NoSigns = ["👎", "✋", "🖐", "❌"];

    private static readonly Dictionary<string, YesNoPhrase[]> All = new(StringComparer.Ordinal)
    {
        ["bg"] = Phrases(
            """
            да; добре; вярно; точно; разбира се; съгласен; съгласна; окей; ок; ok;
            няма проблем; д
            """,
            """
            не; никога; грешно; разбира се, че не; не е вярно; не съм съгласен;
            не съм съгласна; в никакъв случай; н
            """,
            "не знам; не съм сигурен; не съм сигурна"
        ),
        ["de"] = Phrases(
            """
            ja; jawohl; jo; jap; jep; klar; na klar; sicher; natürlich; selbstverständlich;
            einverstanden; genau; gern; gerne; stimmt; richtig; wahr; ok; okay;
            kein problem; auf jeden fall; j
            """,
            """
            nein; nö; nee; nie; niemals; falsch; natürlich nicht; selbstverständlich nicht;
            sicher nicht; nicht einverstanden; stimmt nicht; nicht richtig; nicht wahr;
            nicht ok; nicht okay; lieber nicht; auf keinen fall; n
            """,
            "nicht sicher; nicht klar; nicht genau"
        ),
        ["en"] = Phrases(
            """
            yes; yep; yup; yeah; yea; sure; of course; certainly; absolutely; definitely;
            ok; okay; true; correct; agree; agreed; confirm; confirmed; affirmative;
            go ahead; sounds good; why not; no problem; y
            """,
            """
            no; nope; nah; never; no way; no thanks; false; wrong; incorrect; negative;
            disagree; not ok; not okay; not true; not correct; of course not;
            certainly not; absolutely not; definitely not; not agree; don't agree;
            don't confirm; not confirm; n
            """,
            "not sure; no idea; no clue; no opinion; no preference; not yet sure"
        ),
        ["es"] = Phrases(
            """
            sí; si; sip; claro; por supuesto; de acuerdo; vale; correcto; cierto; verdad;
            verdadero; exacto; acepto; afirmativo; ok; okay; sin problema; no hay problema;
            s
            """,
            """
            no; nop; nunca; jamás; falso; negativo; claro que no; por supuesto que no;
            no estoy de acuerdo; en desacuerdo; no acepto; no es cierto; no es correcto;
            no es verdad; no vale; para nada; n
            """,
            "no sé; no se; no lo sé; no lo se; no estoy seguro; no estoy segura"
        ),
        ["fr"] = Phrases(
            """
            oui; ouais; ouaip; d'accord; bien sûr; bien sur; certainement; absolument;
            exact; exactement; volontiers; entendu; vrai; ok; okay; pas de problème; o
            """,
            """
            non; nan; jamais; faux; pas d'accord; bien sûr que non; bien sur que non;
            certainement pas; absolument pas; pas exactement; pas vrai; pas ok;
            pas du tout; n
            """
        ),
        ["hi"] = Phrases(
            """
            हां; हाँ; हा; जी; जी हां; जी हाँ; बिल्कुल; ठीक; ठीक है; सही; सच; सहमत; ओके; ok
            """,
            """
            नहीं; नही; ना; न; मत; जी नहीं; गलत; असहमत; कभी नहीं; बिल्कुल नहीं; ठीक नहीं;
            सही नहीं; सच नहीं; सहमत नहीं
            """,
            "पता नहीं; मालूम नहीं"
        ),
        ["it"] = Phrases(
            """
            sì; si; certo; certamente; va bene; d'accordo; esatto; giusto; vero;
            volentieri; ok; okay; nessun problema; s
            """,
            """
            no; mai; falso; certo che no; non va bene; non d'accordo; non sono d'accordo;
            non è vero; non è giusto; assolutamente no; per niente; n
            """,
            "non sono certo; non sono certa"
        ),
        ["ja"] = Phrases(
            """
            はい; ええ; うん; そうです; いいよ; いいですよ; もちろん; 了解; 承知; 同意;
            賛成; 大丈夫; 正しい; オーケー; オッケー; ok
            """,
            """
            いいえ; いえ; いや; ううん; 違う; 違います; ちがう; ちがいます; だめ; ダメ;
            駄目; 反対; 正しくない; 同意しない; 同意しません; 賛成しません;
            そうではありません; そうじゃない
            """
        ),
        ["ko"] = Phrases(
            """
            예; 네; 넵; 응; 그래; 그래요; 맞아; 맞아요; 맞습니다; 좋아; 좋아요; 좋습니다;
            물론; 물론이죠; 동의; 동의합니다; 확인; 오케이; ok
            """,
            """
            아니; 아니요; 아니오; 아뇨; 아닙니다; 싫어; 싫어요; 틀려요; 안 돼; 안돼;
            안 돼요; 안 됩니다; 동의 안 해요; 동의하지 않습니다; 물론 아니죠
            """
        ),
        ["nl"] = Phrases(
            """
            ja; jawel; jazeker; jep; zeker; natuurlijk; akkoord; klopt; juist; is goed;
            prima; oké; oke; ok; okay; geen probleem; j
            """,
            """
            nee; neen; nooit; onwaar; fout; natuurlijk niet; zeker niet; liever niet;
            niet akkoord; klopt niet; niet juist; is niet goed; niet oké; niet oke;
            niet ok; n
            """,
            "niet zeker; niet helemaal zeker"
        ),
        ["pt"] = Phrases(
            """
            sim; claro; certo; com certeza; concordo; verdade; verdadeiro; correto; exato;
            aceito; ok; okay; sem problema; não há problema; não tem problema; s
            """,
            """
            não; nao; nunca; jamais; falso; negativo; discordo; claro que não;
            claro que nao; com certeza não; com certeza nao; não concordo; nao concordo;
            não aceito; nao aceito; de jeito nenhum; n
            """,
            """
            não sei; nao sei; não tenho certeza; nao tenho certeza; não estou certo;
            não estou certa
            """
        ),
        ["sv"] = Phrases(
            """
            ja; japp; jo; javisst; jajamän; visst; absolut; självklart; gärna; stämmer;
            sant; håller med; okej; ok; okay; inga problem; j
            """,
            """
            nej; nä; nix; aldrig; falskt; absolut inte; självklart inte; stämmer inte;
            inte sant; inte okej; inte ok; håller inte med; n
            """
        ),
        ["tr"] = Phrases(
            """
            evet; tabii; tabi; tabii ki; elbette; olur; tamam; doğru; dogru; aynen;
            kesinlikle; kabul ediyorum; onaylıyorum; sorun değil; ok; okay; e
            """,
            """
            hayır; hayir; yok; olmaz; asla; yanlış; yanlis; doğru değil; dogru degil;
            kesinlikle hayır; kesinlikle hayir; kabul etmiyorum; h
            """
        ),
        ["zh"] = Phrases(
            """
            是; 是的; 是啊; 对; 对的; 对啊; 對; 對的; 好; 好的; 好啊; 好吧; 可以; 行; 要;
            要的; 嗯; 没问题; 沒問題; 没错; 沒錯; 不错; 不錯; 同意; 我同意; 当然; 當然;
            确定; 確定; 正确; 正確; ok
            """,
            """
            不; 否; 不是; 不是的; 不对; 不對; 不好; 不可以; 不行; 不要; 不用; 不同意;
            我不同意; 不正确; 不正確; 没有; 沒有; 错; 错误; 別; 别; 算了; 当然不; 當然不
            """,
            "不知道; 我不知道; 不确定; 不確定; 不清楚; 不一定; 不好说; 不好說"
        ),
    };

    /// <summary>The phrases of a culture's language, longest first; English for others.</summary>
    public static IReadOnlyList<YesNoPhrase> Of(string culture) =>
        All.GetValueOrDefault(culture.Split('-')[0]) ?? All["en"];

    private static YesNoPhrase[] Phrases(string yes, string no, string neither = "") =>
        [
            .. Split(yes)
                .Concat(YesSigns)
                .Select(text => new YesNoPhrase(text, Meaning: true))
                .Concat(Split(no).Concat(NoSigns).Select(text => new YesNoPhrase(text, false)))
                .Concat(Split(neither).Select(text => new YesNoPhrase(text, Meaning: null)))
                .OrderByDescending(phrase => phrase.Text.Length),
        ];

    private static IEnumerable<string> Split(string phrases) =>
        phrases
            .Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(YesNo.Normalize);
}
