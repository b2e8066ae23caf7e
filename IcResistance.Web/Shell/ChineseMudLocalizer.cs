using System.Globalization;
using IcResistance.Domain.Primitives;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace IcResistance.Web.Shell;

/// <summary>The words that MudBlazor's own components show (pagers, tables, uploads) in Simplified Chinese.</summary>
/// <remarks>MudBlazor brings the English ones itself and asks here only for another culture; an unknown key falls back to English.</remarks>
public sealed class ChineseMudLocalizer : MudLocalizer
{
    private static readonly Dictionary<string, string> s_texts = new(StringComparer.Ordinal)
    {
        ["MudAlert_Close"] = "关闭",
        ["MudBreadcrumbs_Label"] = "路径导航",
        ["MudChip_Close"] = "移除",
        ["MudDataGrid_Loading"] = "正在加载……",
        ["MudDataGrid_Sort"] = "排序",
        ["MudDataGrid_Unsort"] = "取消排序",
        ["MudDataGridPager_AllItems"] = "全部",
        ["MudDataGridPager_FirstPage"] = "第一页",
        ["MudDataGridPager_InfoFormat"] = "第 {0}-{1} 项，共 {2} 项",
        ["MudDataGridPager_LastPage"] = "最后一页",
        ["MudDataGridPager_NextPage"] = "下一页",
        ["MudDataGridPager_PreviousPage"] = "上一页",
        ["MudDataGridPager_RowsPerPage"] = "每页行数：",
        ["MudDialog_Close"] = "关闭",
        ["MudFileUpload_Button"] = "选择文件",
        ["MudFileUpload_DragAndDrop"] = "将文件拖到此处，或点击选择",
        ["MudFileUpload_FileSizeError"] = "文件“{0}”超过允许的大小（{1} 字节）。",
        ["MudFileUpload_MaximumFileCountExceeded"] = "已选择 {0} 个文件，最多允许 {1} 个",
        ["MudFormComponent_Required"] = "必填",
        ["MudInput_Clear"] = "清除",
        ["MudPagination_CurrentPage"] = "当前第 {0} 页",
        ["MudPagination_FirstPage"] = "第一页",
        ["MudPagination_LastPage"] = "最后一页",
        ["MudPagination_NextPage"] = "下一页",
        ["MudPagination_PageIndex"] = "第 {0} 页",
        ["MudPagination_PreviousPage"] = "上一页",
        ["MudSnackbar_Close"] = "关闭",
        ["MudTable_Loading"] = "正在加载……",
        ["MudTablePager_FirstPage"] = "第一页",
        ["MudTablePager_LastPage"] = "最后一页",
        ["MudTablePager_NextPage"] = "下一页",
        ["MudTablePager_PreviousPage"] = "上一页",
        ["MudTabs_ScrollLeft"] = "向左滚动标签",
        ["MudTabs_ScrollRight"] = "向右滚动标签",
        ["MudTreeView_CollapseItem"] = "收起",
        ["MudTreeView_ExpandItem"] = "展开",
        ["Converter_InvalidNumber"] = "不是有效的数字",
    };

    public override LocalizedString this[string key] =>
        LanguageTags.Parse(CultureInfo.CurrentUICulture.Name) is Language.Chinese && s_texts.TryGetValue(key, out var text)
            ? new(key, text)
            : new(key, key, resourceNotFound: true);

    public override LocalizedString this[string key, params object[] arguments] =>
        this[key] is { ResourceNotFound: false } text
            ? new(key, string.Format(CultureInfo.CurrentCulture, text.Value, arguments))
            : new(key, key, resourceNotFound: true);
}
