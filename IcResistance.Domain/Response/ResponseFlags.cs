namespace IcResistance.Domain.Response;

/// <summary>The remarks that need no numbers, each written once.</summary>
internal static class ResponseFlags
{
    public static readonly ResponseFlag ContinuingPr = new("RC-13", new(
        "Partial response continues although the sum is back above −30 % of baseline; by arithmetic alone this is SD.",
        "总和已回升至基线 −30 % 以上，但按持续 PR 惯例仍记为部分缓解；仅按算术为 SD。"));

    public static readonly ResponseFlag Incomplete = new("RC-14", new(
        "Not all target lesions were assessed: no sum, not evaluable.",
        "靶病灶未全部评估：无总和，不可评估。"));

    public static readonly ResponseFlag ProgressionFromPart = new("RC-14", new(
        "Not all target lesions were assessed; those that were prove progression alone.",
        "靶病灶未全部评估；仅已评估的病灶即已达到疾病进展。"));

    public static readonly ResponseFlag Reappeared = new("RC-15", new(
        "A lesion is seen again after complete response that was not definite; judged by size. The earlier CR may have to be read again as PR.",
        "未确定的完全缓解后病灶再现；按大小判定。既往 CR 可能需重新判读为 PR。"));

    public static readonly ResponseFlag ReappearedAfterDefiniteCr = new("RC-15", new(
        "A lesion is seen again after a definite complete response: progression whatever its size.",
        "确定的完全缓解后病灶再现：无论大小均为疾病进展。"));

    public static readonly ResponseFlag LocallyTreated = new("RC-24", new(
        "A target lesion was treated locally during this line: later sums are not comparable. Read on from a new baseline after local treatment; progression of untouched or new lesions still counts.",
        "本线治疗期间靶病灶接受过局部治疗：其后的总和不可比。需以局部治疗后的新基线继续评估；未治疗病灶或新病灶的进展仍计入。"));

    public static readonly ResponseFlag NoBaseline = new("RC-02", new(
        "No baseline that measured the target lesions: no response by measurement.",
        "无测量靶病灶的基线：无法按测量判定疗效。"));

    public static readonly ResponseFlag PercentOnly = new("RC-12", new(
        "Only a change in per cent is known: the 5 mm test cannot be made.",
        "仅知百分比变化：无法进行 5 mm 检验。"));

    public static readonly ResponseFlag EquivocalNewLesion = new("RC-17", new(
        "Equivocal new lesion: not a progression unless a later visit proves it; then the progression dates from here.",
        "可疑新病灶：在后续访视证实前不计为进展；一经证实，进展日期追溯至此。"));

    public static readonly ResponseFlag SameVisit = new("C17", new(
        "One visit together with the examination before it: target lesions as measured there.",
        "与前一次检查合为一次访视：靶病灶采用该次测量。"));

    public static readonly ResponseFlag TooEarly = new("IR-02", new(
        "Too early after the unconfirmed progression to confirm or to clear it.",
        "距未确认的进展过近，不能用于确认或解除。"));

    public static readonly ResponseFlag BlockNotAssessed = new("IR-06", new(
        "What made the unconfirmed progression was not assessed, or the visit says nothing of it: neither confirmed nor cleared, it stays open.",
        "构成未确认进展的病灶未评估或本次访视未提及：既未确认也未解除，仍待确认。"));

    public static readonly ResponseFlag LateConfirmation = new("IR-02", new(
        "Confirmed after the end of the confirmation window: late.",
        "在确认窗口结束后才确认：延迟确认。"));

    public static readonly ResponseFlag ConfirmedWithoutUnconfirmed = new("IR-01", new(
        "Reported as iCPD without an iUPD before it: read as the first iUPD.",
        "报告为 iCPD，但此前无 iUPD：按首次 iUPD 判读。"));

    public static readonly ResponseFlag AfterConfirmation = new("IR-11", new(
        "After the confirmed progression of this line: changes no best response.",
        "本线进展确认之后：不再改变最佳疗效。"));

    public static readonly ResponseFlag PseudoprogressionCleared = new("IR-13", new(
        "Unconfirmed progression that a later visit cleared without new treatment: pseudoprogression, told in retrospect.",
        "未确认的进展在未更换治疗的情况下被后续访视解除：回顾性判定为假性进展。"));

    public static readonly ResponseFlag CrThenLess = new("RC-29", new(
        "Partial response or stable disease after complete response: a conflict in the data to be read again.",
        "完全缓解之后出现 PR 或 SD：数据矛盾，需重新判读。"));

    public static readonly ResponseFlag PatientUnstableNotDocumented = new("IR-12", new(
        "Whether the patient was clinically stable at this unconfirmed progression is not documented.",
        "此次未确认进展时患者临床是否稳定未记录。"));
}
