using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Shell;

/// <summary>Texts of the frame around every page.</summary>
internal static class ShellText
{
    public static readonly Phrase SkipToContent = new("Skip to content", "跳到正文");
    public static readonly Phrase MainNavigation = new("Main", "主导航");
    public static readonly Phrase Home = new("Home", "首页");
    public static readonly Phrase Patients = new("Patients", "患者");
    public static readonly Phrase Booklet = new("Booklet", "病例册");
    public static readonly Phrase Import = new("Import", "导入");
    public static readonly Phrase Knowledge = new("Knowledge", "知识库");
    public static readonly Phrase ChooseLanguage = new("Language", "语言");
    public static readonly Phrase DarkAppearance = new("Switch to dark", "切换为深色");
    public static readonly Phrase LightAppearance = new("Switch to light", "切换为浅色");
    public static readonly Phrase HideIdentity = new("Hide who the patient is (for projection)", "隐藏患者身份（投影时）");
    public static readonly Phrase ShowIdentity = new("Show who the patient is", "显示患者身份");
    public static readonly Phrase Jump = new("Jump to patient ( / )", "跳转到患者（/）");
    public static readonly Phrase JumpNothing = new("No such case", "无此病例");
    public static readonly Phrase JumpFound = new("Cases found", "找到的病例");
    public static readonly Phrase AllKeys = new("All keys", "全部快捷键");
    public static readonly Phrase Key = new("Key", "按键");
    public static readonly Phrase Does = new("What it does", "作用");
    public static readonly Phrase Close = new("Close", "关闭");
    public static readonly Phrase SignOut = new("Sign out", "退出登录");
    public static readonly Phrase SignedInAs = new("Signed in as", "当前用户");
    public static readonly Phrase IntendedUse = new(
        "Decision support for a tumour board. Not a substitute for clinical judgement.",
        "供肿瘤多学科讨论参考，不能替代临床判断。");

    public static readonly Phrase NotFoundTitle = new("Nothing is here", "未找到内容");
    public static readonly Phrase NotFoundText = new(
        "This address leads to no page, or to a case that is not in the list.",
        "此地址没有对应的页面，或该病例不在列表中。");

    public static readonly Phrase BackToPatients = new("Back to the patients", "返回患者列表");

    public static readonly Phrase ErrorTitle = new("This part could not be shown", "此部分无法显示");
    public static readonly Phrase ErrorText = new(
        "The failure has been written to the log. Nothing that was saved is lost.",
        "故障已写入日志，已保存的内容不会丢失。");

    public static readonly Phrase TryAgain = new("Try again", "重试");

    public static readonly Phrase ConnectionLost = new("Connection lost. Trying to reconnect …", "连接已断开，正在重新连接……");
    public static readonly Phrase ConnectionFailed = new(
        "The server cannot be reached. What is on the screen may be out of date.",
        "无法连接服务器，屏幕上的内容可能已过时。");

    public static readonly Phrase Reload = new("Reload the page", "重新加载页面");
}
