using IcResistance.Domain.Primitives;
using IcResistance.Web.Security;

namespace IcResistance.Web.Features.Account;

internal static class AccountText
{
    public static readonly Phrase SignIn = new("Sign in", "登录");
    public static readonly Phrase Email = new("E-mail address", "电子邮箱");
    public static readonly Phrase Passphrase = new("Passphrase", "口令");
    public static readonly Phrase Refused = new(
        "E-mail address and passphrase do not match, or the account is locked for some minutes after too many attempts.",
        "邮箱与口令不匹配，或因尝试次数过多，账号被锁定数分钟。");

    public static readonly Phrase FirstSignIn = new("First administrator", "创建首位管理员");
    public static readonly Phrase FirstSignInLead = new(
        "This link works once. It creates the account that manages all others.",
        "此链接只能使用一次，用于创建管理其他账号的管理员账号。");

    public static readonly Phrase LinkClosed = new(
        "This link has been used, has expired or was replaced by a newer one. Start the program again for a new link.",
        "此链接已使用、已过期或已被新链接取代。请重新启动程序以获取新链接。");

    public static readonly Phrase DisplayName = new("Name shown to colleagues", "对同事显示的姓名");
    public static readonly Phrase RepeatPassphrase = new("The passphrase once more", "再次输入口令");
    public static readonly Phrase PassphraseHint = Phrase.Of(
        $"At least {PassphrasePolicy.MinimumLength} characters; a sentence is good.",
        $"至少 {PassphrasePolicy.MinimumLength} 个字符，建议使用一句话。");

    public static readonly Phrase CreateAccount = new("Create the account", "创建账号");
    public static readonly Phrase EmailInvalid = new("This is not an e-mail address.", "电子邮箱格式不正确。");
    public static readonly Phrase NameMissing = new("The name is missing.", "请填写姓名。");
    public static readonly Phrase PassphraseRefused = Phrase.Of(
        $"The passphrase must have {PassphrasePolicy.MinimumLength} to {PassphrasePolicy.MaximumLength} characters, at least four different ones, and must not be the e-mail address.",
        $"口令须为 {PassphrasePolicy.MinimumLength} 至 {PassphrasePolicy.MaximumLength} 个字符，至少含四种不同字符，且不得与邮箱相同。");

    public static readonly Phrase PassphrasesDiffer = new("The two passphrases differ.", "两次输入的口令不一致。");
}
