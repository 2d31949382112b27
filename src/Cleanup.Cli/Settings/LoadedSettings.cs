using System.Collections.Immutable;
using Cleanup.Corpus.Problems;
using Cleanup.Corpus.Settings;

namespace Cleanup.Cli.Settings;

/// <summary>What files and the environment set. Immutable.</summary>
internal sealed record LoadedSettings
{
    private const string ConfigVariable = "CLEANUP_CONFIG", ReportVariable = "CLEANUP_REPORT";

    /// <summary>The file of settings; null for none.</summary>
    public SettingsFile? File { get; init; }

    /// <summary>What is set that is an option of the command line too.</summary>
    public ImmutableArray<SettingValue> Values { get; init; } = [];

    /// <summary>The kinds, and what is set of them.</summary>
    public ChosenKinds Kinds { get; init; } = new([]);

    /// <summary>What is allowed.</summary>
    public ImmutableArray<AllowRule> Allow => File?.Allow ?? [];

    /// <summary>Reads them.</summary>
    /// <param name="config">The file that the command line names; null for none.</param>
    /// <param name="isIsolated">Whether no file is read that it does not name, and no variable.</param>
    /// <param name="kindFiles">The files of kinds that it names.</param>
    /// <exception cref="SettingsException">A file is not there, or says what cannot be.</exception>
    public static LoadedSettings Load(string? config, bool isIsolated, IEnumerable<string> kindFiles)
    {
        SettingsFile? file = isIsolated ? null : ReadFile(config);
        var kinds = new List<KindSettings>(file?.Kinds ?? []);
        foreach (string path in kindFiles) kinds.AddRange(SettingsFile.Read(path, kindsOnly: true, [.. kinds]).Kinds);
        ImmutableArray<SettingValue> values = file?.Values ?? [];
        if (!isIsolated && OfVariable(ReportVariable) is { } reports)
        {
            SettingDefinition report = SettingDefinition.All.First(static setting => setting.Name is "report");
            values = [.. values.Where(value => value.Definition != report), new SettingValue(report,
                [.. reports.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)], ReportVariable)];
        }
        return new LoadedSettings { File = file, Values = values, Kinds = new ChosenKinds([.. kinds]) };
    }

    // Of the current folder only: one further up, or beside an input, is of something else.
    private static SettingsFile? ReadFile(string? config)
    {
        if (config is not null) return SettingsFile.Read(config);
        if (OfVariable(ConfigVariable) is not { } named)
            return System.IO.File.Exists(SettingsFile.Name) ? SettingsFile.Read(SettingsFile.Name) : null;
        if (System.IO.File.Exists(named)) return SettingsFile.Read(named);
        throw new SettingsException([new Problem(ProblemKind.Error, named, $"no such file ({ConfigVariable} names it)")]);
    }

    private static string? OfVariable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
