using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Components;

/// <summary>Texts around what is typed and not saved yet.</summary>
internal static class DraftText
{
    public static readonly Phrase Discard = new("Discard the draft", "放弃草稿");
    public static readonly Phrase Failed = new("The draft could not be stored. Keep this page open.", "草稿未能保存，请勿关闭本页。");

    public static Phrase Restored(DateTimeOffset storedAt) => Phrase.Of(
        $"Draft of {storedAt:HH:mm} ({storedAt:yyyy-MM-dd}) restored.", $"已恢复 {storedAt:yyyy-MM-dd} {storedAt:HH:mm} 的草稿。");

    public static Phrase Stored(DateTimeOffset storedAt) => Phrase.Of($"Draft stored {storedAt:HH:mm:ss}", $"草稿已保存 {storedAt:HH:mm:ss}");
}
