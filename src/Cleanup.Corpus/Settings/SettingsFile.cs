using System.Collections.Immutable;

namespace Cleanup.Corpus.Settings;

/// <summary>What a file of settings says. Immutable.</summary>
/// <param name="Path">The file as the user named it.</param>
public sealed record SettingsFile(string Path)
{
    /// <summary>The name of the file that is read where none is named.</summary>
    public const string Name = "cleanup.json";

    /// <summary>What it sets that is an option of the command line too.</summary>
    public ImmutableArray<SettingValue> Values { get; init; } = [];

    /// <summary>What it sets of kinds.</summary>
    public ImmutableArray<KindSettings> Kinds { get; init; } = [];

    /// <summary>What it allows.</summary>
    public ImmutableArray<AllowRule> Allow { get; init; } = [];

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kindsOnly">Whether it may have nothing but kinds.</param>
    /// <param name="known">Kinds that other files describe.</param>
    /// <exception cref="SettingsException">It is not there, or says what cannot be.</exception>
    public static SettingsFile Read(string path, bool kindsOnly = false, params ImmutableArray<KindSettings> known) =>
        new SettingsReader(SettingsSource.Open(path), known).Read(kindsOnly);
}
