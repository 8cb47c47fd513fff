#pragma warning disable CA1050, MA0047 // The runtime looks for this type by this name, outside of any namespace.
/// <summary>Loaded into the server by DOTNET_STARTUP_HOOKS: a library that writes to the console whenever it likes.</summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        var first = Console.Out;
        new Thread(() =>
        {
            // What is written before the server has begun is its host's own doing; give up waiting after a while, so that a server that never guards itself is found out.
            SpinWait.SpinUntil(() => !ReferenceEquals(Console.Out, first), TimeSpan.FromSeconds(5));
            for (var line = 0; line < 100; line++)
            {
                Console.WriteLine("a stray line");
                Thread.Sleep(5);
            }
        })
        { IsBackground = true }.Start();
    }
}
