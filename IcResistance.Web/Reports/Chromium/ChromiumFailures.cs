using IcResistance.Domain.Primitives;

namespace IcResistance.Web.Reports.Chromium;

/// <summary>What the reader is told when no PDF could be made.</summary>
internal static class ChromiumFailures
{
    /// <summary>Below this the browser cannot even keep its profile.</summary>
    private const long LeastRoom = 4 * 1024 * 1024;

    /// <summary>"No space left on device" as each system numbers it (ENOSPC; EDQUOT; ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL).</summary>
    private static readonly int[] s_noRoom = OperatingSystem.IsWindows() ? [112, 39] : [28, 122];

    public static PdfException Missing() => new(PdfFailure.EngineMissing, new Phrase(
        $"No browser to print with was found on the server. Install Chromium, Chrome or Edge, or name one in the setting {PdfOptions.Section}:{nameof(PdfOptions.ChromiumPath)}. Until then, open the printable page and print it from your own browser.",
        $"服务器上未找到可用于打印的浏览器。请安装 Chromium、Chrome 或 Edge，或在设置 {PdfOptions.Section}:{nameof(PdfOptions.ChromiumPath)} 中指定路径。在此之前，可打开打印页并用您自己的浏览器打印。"));

    public static PdfException TimedOut(TimeSpan limit) => new(PdfFailure.TimedOut, Phrase.Of(
        $"The PDF was not ready within {limit.TotalSeconds:0} seconds and was given up. Nothing was saved; please try again.",
        $"PDF 未能在 {limit.TotalSeconds:0} 秒内生成，已中止。未保存任何内容；请重试。"));

    /// <summary>The browser ended without a whole file: because the disk is full, or for another reason.</summary>
    public static PdfException Ended(string folder) => IsFull(folder) ? NoRoom(null) : Failed(null);

    public static PdfException Of(Exception failure, string folder) =>
        s_noRoom.Contains(failure.HResult & 0xFFFF) || IsFull(folder) ? NoRoom(failure) : Failed(failure);

    private static PdfException Failed(Exception? cause) => new(PdfFailure.EngineFailed, new Phrase(
        "The printing browser ended before the PDF was complete. Nothing was saved; please try again.",
        "打印用的浏览器在 PDF 完成前退出。未保存任何内容；请重试。"), cause);

    private static PdfException NoRoom(Exception? cause) => new(PdfFailure.NoRoom, new Phrase(
        $"There is no room left on the server's disk to print. Nothing was saved. Free some room, or name another folder in the setting {PdfOptions.Section}:{nameof(PdfOptions.WorkFolder)}; then try again.",
        $"服务器磁盘空间不足，无法打印。未保存任何内容。请释放空间，或在设置 {PdfOptions.Section}:{nameof(PdfOptions.WorkFolder)} 中指定其他文件夹，然后重试。"), cause);

    private static bool IsFull(string folder)
    {
        try
        {
            return new DriveInfo(folder.Length > 0 ? folder : Path.GetTempPath()).AvailableFreeSpace < LeastRoom;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
