using System.Collections.Immutable;
using System.Text.Json;

namespace Cleanup.Corpus.Settings;

/// <summary>Reads a file of settings, and gathers all that is wrong with it. Not thread-safe.</summary>
/// <param name="source">The file.</param>
/// <param name="known">Kinds that other files describe.</param>
internal sealed class SettingsReader(SettingsSource source, ImmutableArray<KindSettings> known)
{
    // Of editors, which complete and check by it.
    private const string Schema = "$schema";
    private const string KindsName = "kinds", AllowName = "allow";

    private readonly SettingsValues _values = new(source);

    /// <summary>Reads it.</summary>
    /// <param name="kindsOnly">Whether it may have nothing but kinds.</param>
    /// <exception cref="SettingsException">It says what cannot be.</exception>
    public SettingsFile Read(bool kindsOnly)
    {
        SettingsNode root = source.Parse();
        string[] names = kindsOnly
            ? [Schema, KindsName]
            : [Schema, KindsName, AllowName, .. SettingDefinition.All.Select(static setting => setting.Name)];
        Dictionary<string, SettingsMember> members = _values.MembersOf(root, "the settings", names);
        var kindReader = new KindSettingsReader(source, _values, known);
        ImmutableArray<KindSettings> kinds =
            members.TryGetValue(KindsName, out SettingsMember? described) ? kindReader.Read(described.Value) : [];
        var file = new SettingsFile(source.Path)
        {
            Kinds = kinds,
            Allow = members.TryGetValue(AllowName, out SettingsMember? allowed)
                ? new AllowRuleReader(source, _values, kindReader).Read(allowed.Value)
                : [],
            Values = [.. SettingDefinition.All.Where(setting => members.ContainsKey(setting.Name))
                .Select(setting => ValueOf(setting, members[setting.Name])).OfType<SettingValue>()],
        };
        if (members.TryGetValue(Schema, out SettingsMember? schema)) _values.Text(schema.Value);
        return _values.Problems.Count == 0 ? file : throw new SettingsException([.. _values.Problems]);
    }

    private SettingValue? ValueOf(SettingDefinition setting, SettingsMember member)
    {
        SettingsNode value = member.Value;
        ImmutableArray<string> texts = setting.Shape switch
        {
            SettingShape.Texts => value.Kind == JsonValueKind.String ? One(_values.Text(value)) : _values.Texts(value),
            SettingShape.Path => One(PathOf(_values.Text(value))),
            SettingShape.Word => One(_values.Word(value, setting.Words)),
            SettingShape.Count => One(_values.Count(value, setting.Least)),
            SettingShape.Share => One(_values.Share(value)),
            SettingShape.Flag => One(_values.Flag(value) switch { true => "true", false => "false", null => null }),
            _ => One(_values.Text(value)),
        };
        return new SettingValue(setting, texts, source.PlaceOf(member.Start));
    }

    // As in other tools a path of the settings is one from where they are.
    private string? PathOf(string? text) => text is null ? null : Path.Combine(Path.GetDirectoryName(source.Path) ?? "", text);

    private static ImmutableArray<string> One(string? text) => text is null ? [] : [text];
}
