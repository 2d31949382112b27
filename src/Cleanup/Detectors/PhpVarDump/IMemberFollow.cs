namespace Cleanup.Detectors.PhpVarDump;

/// <summary>Knows what may stand behind a string inside a container.</summary>
internal interface IMemberFollow
{
    /// <summary>Whether what stands behind a string's closing quotation mark may follow it.</summary>
    bool IsMemberFollow(int position);
}
