using System.Runtime.InteropServices;

namespace Cleanup.Json.Structure;

/// <summary>An edit that was made.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Character">To which structural character.</param>
/// <param name="Source">Where, in UTF-16 units of the text as it was.</param>
/// <param name="Target">Where, in UTF-16 units of the text as it is now.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MendedEdit(EditKind Kind, char Character, int Source, int Target)
{
    /// <summary>How many units the text grew by.</summary>
    public int Growth => new StructureEdit(Kind, 0, Character).Growth;
}
