using System.Net.Sockets;

/// <summary>Loaded into each measured server by <c>DOTNET_STARTUP_HOOKS</c>, this program's too: says on a socket what the process holds and has used.</summary>
/// <remarks>Uses the base class library only, because it runs before the application knows its own packages.</remarks>
internal static class StartupHook
{
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable("OPEN_CASE_SOCKET") is { } path)
        {
            new Thread(() => Answer(path)) { IsBackground = true, Name = "measure" }.Start();
        }
    }

    private static void Answer(string path)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(path));
        socket.Listen();
        while (true)
        {
            using var stream = new NetworkStream(socket.Accept(), ownsSocket: true);
            using var reader = new StreamReader(stream);
            using var writer = new StreamWriter(stream) { AutoFlush = true };
            writer.WriteLine(reader.ReadLine() == "heap" ? Heap() : (long)Environment.CpuUsage.TotalTime.TotalMicroseconds);

            // A socket that is closed with something unread loses the answer as well.
            reader.ReadToEnd();
        }
    }

    // What is left after a collection has run its finalizers and another has taken what those let go.
    private static long Heap()
    {
        for (var time = 0; time < 2; time++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
