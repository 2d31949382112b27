using System.Runtime.InteropServices;

namespace Cleanup.Articles.Links;

/// <summary>What a source key means. Immutable.</summary>
/// <param name="Role">The field it can fill.</param>
/// <param name="Rank">Its place among the field's keys: the least one with a usable value fills the field.</param>
/// <param name="OnlyAddress">Whether its value counts only when it is an absolute http address or starts with a slash.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinkAlias(LinkRole Role, int Rank, bool OnlyAddress);
