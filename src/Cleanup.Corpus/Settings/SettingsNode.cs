using System.Collections.Immutable;
using System.Text.Json;

namespace Cleanup.Corpus.Settings;

/// <summary>A value of a settings file, with its place. Immutable.</summary>
/// <param name="Kind">What sort of value it is.</param>
/// <param name="Start">Where it begins, in bytes.</param>
internal sealed record SettingsNode(JsonValueKind Kind, int Start)
{
    /// <summary>A string's text; a number as it is written.</summary>
    public string Text { get; init; } = "";

    /// <summary>The members of an object, in their order.</summary>
    public ImmutableArray<SettingsMember> Members { get; init; } = [];

    /// <summary>The items of an array.</summary>
    public ImmutableArray<SettingsNode> Items { get; init; } = [];
}
