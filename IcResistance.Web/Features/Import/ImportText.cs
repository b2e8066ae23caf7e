using IcResistance.Domain.Primitives;
using IcResistance.Web.Data;

namespace IcResistance.Web.Features.Import;

/// <summary>Texts of the import page.</summary>
public static class ImportText
{
    public static readonly Phrase Title = new("Import cases", "导入病例");
    public static readonly Phrase Choose = new("Choose a case file (.json, .jsonl)", "选择病例文件（.json、.jsonl）");
    public static readonly Phrase Reading = new("Reading the file …", "正在读取文件……");
    public static readonly Phrase Case = new("Case", "病例");
    public static readonly Phrase Content = new("Content", "内容");
    public static readonly Phrase Effect = new("What the import does", "导入效果");
    public static readonly Phrase Problems = new("Errors and warnings", "错误与警告");
    public static readonly Phrase Place = new("Place", "位置");
    public static readonly Phrase Value = new("Value", "值");
    public static readonly Phrase Expected = new("Expected", "应为");
    public static readonly Phrase Error = new("Error", "错误");
    public static readonly Phrase Warning = new("Warning", "警告");
    public static readonly Phrase Refused = new("refused", "拒绝");
    public static readonly Phrase Discard = new("Discard", "放弃");
    public static readonly Phrase Nothing = new("nothing there", "无内容");
    public static readonly Phrase Failed = new("The import could not be saved. Nothing was changed; try again.", "导入未能保存。未作任何更改；请重试。");

    public static readonly Phrase Explanation = new(
        "One case, an array of cases, or one case a line. Everything is checked before anything is saved; a file with an error changes nothing.",
        "单个病例、病例数组，或每行一个病例。保存前先全部检查；只要有一处错误，就不作任何更改。");

    public static readonly Phrase HasErrors = new(
        "The file has errors: nothing can be imported from it. Mend the places below and choose it again.",
        "文件有错误：无法导入。请修正下列位置后重新选择。");

    public static Phrase TooLarge(long megabytes) => Phrase.Of(
        $"The file is larger than {megabytes} MB. Split it and import the parts.",
        $"文件大于 {megabytes} MB。请拆分后分别导入。");

    public static Phrase Import(int count) => count == 1
        ? new Phrase("Import 1 case", "导入 1 例")
        : Phrase.Of($"Import {count} cases", $"导入 {count} 例");

    public static Phrase Done(CaseImport import) => Phrase.Of(
        $"Imported: {import.Count(ImportAction.Added)} added, {import.Count(ImportAction.Updated)} updated, {import.Count(ImportAction.Unchanged)} unchanged.",
        $"已导入：新增 {import.Count(ImportAction.Added)}，更新 {import.Count(ImportAction.Updated)}，未变 {import.Count(ImportAction.Unchanged)}。");

    public static Phrase Counts(int therapies, int visits, int biomarkers, int genomics) => Phrase.Of(
        $"{therapies} therapies · {visits} assessments · {biomarkers} biomarkers · {genomics} genomic findings",
        $"{therapies} 项治疗 · {visits} 次评估 · {biomarkers} 项标志物 · {genomics} 项基因结果");

    public static Phrase Action(ImportAction action) => action switch
    {
        ImportAction.Added => new Phrase("new", "新增"),
        ImportAction.Updated => new Phrase("new version of a stored case", "已有病例的新版本"),
        ImportAction.Unchanged => new Phrase("already stored, the same", "已存在，内容相同"),
        ImportAction.RefusedExists => new Phrase("refused: another case has this id", "拒绝：编号已被占用"),
        ImportAction.RefusedDuplicate => new Phrase("refused: the id occurs twice", "拒绝：编号重复"),
        ImportAction.RefusedNotAllowed => new Phrase("refused: not allowed", "拒绝：无权限"),
    };
}
