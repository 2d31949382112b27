using Cleanup.Json;

namespace Cleanup.Growth.Constructs;

/// <summary>What is done with a text.</summary>
internal sealed record Subject(string Name, Action<string> Run)
{
    private const int AnyDepth = int.MaxValue;
    private static readonly Cleaner _cleaner = new();
    private static readonly Cleaner _deepCleaner = new(new CleanerOptions { MaxDepth = AnyDepth });
    private static readonly JsonRepairOptions _deepRepair = new() { MaxDepth = AnyDepth };

    public static Subject Clean { get; } = new("clean", static text => _cleaner.CleanArticle(text));

    public static Subject CleanAnyDepth { get; } = new("clean-any-depth", static text => _deepCleaner.CleanArticle(text));

    public static Subject Repair { get; } = new("repair", static text => JsonRepair.Repair(text));

    public static Subject RepairAnyDepth { get; } = new("repair-any-depth", static text => JsonRepair.Repair(text, _deepRepair));

    public static Subject Records { get; } = new("records", RecordRun.Run);
}
