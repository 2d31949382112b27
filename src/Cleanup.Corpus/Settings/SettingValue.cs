using System.Collections.Immutable;

namespace Cleanup.Corpus.Settings;

/// <summary>What was set. Immutable.</summary>
/// <param name="Definition">The setting.</param>
/// <param name="Texts">What it was set to, as the command line takes it; several only for a list.</param>
/// <param name="From">Where: <c>cleanup.json:3:5</c>, or the name of a variable.</param>
public sealed record SettingValue(SettingDefinition Definition, ImmutableArray<string> Texts, string From);
