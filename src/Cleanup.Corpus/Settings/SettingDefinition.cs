using System.Collections.Immutable;

namespace Cleanup.Corpus.Settings;

/// <summary>A setting that is an option of the command line too. Immutable.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Option">The option.</param>
/// <param name="Shape">What it takes.</param>
public sealed record SettingDefinition(string Name, string Option, SettingShape Shape)
{
    /// <summary>The words it takes; empty for any.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The least number it takes.</summary>
    public int Least { get; init; } = 1;

    /// <summary>All, in the order of the documentation.</summary>
    public static ImmutableArray<SettingDefinition> All { get; } =
    [
        new("fields", "--field", SettingShape.Texts),
        new("include", "--include", SettingShape.Texts),
        new("exclude", "--exclude", SettingShape.Texts),
        new("extensions", "--ext", SettingShape.Texts),
        new("respect_gitignore", "--respect-gitignore", SettingShape.Flag),
        new("input_format", "--input-format", SettingShape.Text),
        new("records", "--records", SettingShape.Word) { Words = ["file", "line"] },
        new("encoding", "--encoding", SettingShape.Text),
        new("on_bad_bytes", "--on-bad-bytes", SettingShape.Word) { Words = ["error", "replace", "windows-1252"] },
        new("record_limit", "--record-limit", SettingShape.Count),
        new("cut", "--cut", SettingShape.Word) { Words = ["certain", "likely", "possible"] },
        new("assume", "--assume", SettingShape.Word) { Words = ["articles", "mixed", "code"] },
        new("judge", "--judge", SettingShape.Path),
        new("max_depth", "--max-depth", SettingShape.Count),
        new("scan_budget", "--scan-budget", SettingShape.Count),
        new("max_cut_ratio", "--max-cut-ratio", SettingShape.Share),
        new("article", "--article", SettingShape.Flag),
        new("date_order", "--date-order", SettingShape.Word) { Words = ["day-first", "month-first"] },
        new("base_url", "--base-url", SettingShape.Text),
        new("keep_whitespace", "--keep-whitespace", SettingShape.Flag),
        new("into", "--into", SettingShape.Text),
        new("offsets", "--offsets", SettingShape.Word) { Words = ["codepoints", "utf8", "utf16"] },
        new("report", "--report", SettingShape.Texts),
        new("fail_on", "--fail-on", SettingShape.Word) { Words = ["error", "warning", "note"] },
        new("max_leaks", "--max-leaks", SettingShape.Count) { Least = 0 },
        new("max_rate", "--max-rate", SettingShape.Share),
        new("baseline", "--baseline", SettingShape.Path),
        new("redact", "--redact", SettingShape.Flag),
        new("inline_ignores", "--inline-ignores", SettingShape.Flag),
    ];
}
