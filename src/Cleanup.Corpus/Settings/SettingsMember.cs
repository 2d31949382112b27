namespace Cleanup.Corpus.Settings;

/// <summary>A member of an object of a settings file. Immutable.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Start">Where its name begins, in bytes.</param>
/// <param name="Value">Its value.</param>
internal sealed record SettingsMember(string Name, int Start, SettingsNode Value);
