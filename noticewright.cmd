@echo off
rem Starts Noticewright on Windows, as the script noticewright does elsewhere: finds a JDK, builds on first use or
rem after a change, keeps an AOT cache, and hands over to Java. Delayed expansion stays off, so that an exclamation
rem mark in an argument comes through.
rem Why it is built this way: docs\decisions\0004-class-path-aot-cache-and-launcher.md
setlocal EnableExtensions DisableDelayedExpansion

rem What the training run does for the AOT cache, and the flags that it shares with every start: as in noticewright.
set "TRAINING=render examples/harrowby-council-mixed.letter.json -o target/training.pdf"
set FLAGS=-XX:+IgnoreUnrecognizedVMOptions -XX:+DisplayVMOutputToStderr -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED
set "OLDEST_JAVA=25"

set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "JAR=%ROOT%\target\noticewright.jar"
set "LOCK=%ROOT%\target\.building"
rem a copy of what the jar was made from: Windows has no quick "find newer than"
set "BUILT=%ROOT%\target\built-from"
set "JDK="

if not defined NOTICEWRIGHT_JAVA_HOME goto :search
call :accept "%NOTICEWRIGHT_JAVA_HOME%"
if defined JDK goto :found
>&2 echo NOTICEWRIGHT_JAVA_HOME names "%NOTICEWRIGHT_JAVA_HOME%", which is no JDK %OLDEST_JAVA% or later; name another or unset it.
exit /b 3

:search
if defined JAVA_HOME call :accept "%JAVA_HOME%"
if defined JDK goto :found
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :accept "%%~dp$PATH:j.."
if defined JDK goto :found
for %%v in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft" "SapMachine\JDK") do (
    for /d %%d in ("%ProgramFiles%\%%~v\*") do call :accept "%%~d"
    for /d %%d in ("%LOCALAPPDATA%\Programs\%%~v\*") do call :accept "%%~d"
)
for /d %%d in ("%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*") do call :accept "%%~d"
for /d %%d in ("%USERPROFILE%\scoop\apps\*jdk*") do call :accept "%%~d\current"
if defined JDK goto :found
>&2 echo Noticewright needs a JDK %OLDEST_JAVA% or later and found none: install one (https://adoptium.net has them) or set JAVA_HOME to its folder.
exit /b 3

:found
set "CACHE=%ROOT%\target\noticewright-%JDK_VERSION%.aot"
if exist "%LOCK%\" goto :prepare
call :stale
if errorlevel 1 goto :prepare
if exist "%CACHE%" goto :start

:prepare
call :lock
if errorlevel 1 exit /b 3
call :stale
if not errorlevel 1 goto :trained
call :build
if errorlevel 1 (
    rmdir /s /q "%LOCK%" 2>nul
    exit /b 3
)
:trained
if not exist "%CACHE%" call :train
rmdir /s /q "%LOCK%" 2>nul

:start
rem An empty cache says that this JVM could not make one.
set "AOT="
for %%c in ("%CACHE%") do if %%~zc0 gtr 0 set AOT="-XX:AOTCache=%CACHE%"
set "PAGE="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 >nul
"%JDK%\bin\java.exe" %FLAGS% %AOT% -jar "%JAR%" %*
set "RESULT=%ERRORLEVEL%"
if defined PAGE chcp %PAGE% >nul
exit /b %RESULT%

rem Takes %1 as the JDK if none is chosen yet and its release file names a version that is new enough.
:accept
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do (
    for /f "tokens=1 delims=-+" %%f in ("%%~v") do set "CANDIDATE=%%f"
    for /f "tokens=1 delims=.-+" %%m in ("%%~v") do if %%m geq %OLDEST_JAVA% set "JDK=%~f1"
)
if defined JDK set "JDK_VERSION=%CANDIDATE%"
exit /b 0

rem Error level 1 if the jar is missing or made from something else than what is there now.
:stale
if not exist "%JAR%" exit /b 1
if not exist "%ROOT%\pom.xml" exit /b 0
for %%s in (src\main templates) do if exist "%ROOT%\%%s\" (
    robocopy "%ROOT%\%%s" "%BUILT%\%%s" /mir /l /njh /njs /ndl /nfl /nc /ns /np /r:0 >nul
    if errorlevel 1 exit /b 1
)
robocopy "%ROOT%" "%BUILT%" pom.xml /l /njh /njs /ndl /nfl /nc /ns /np /r:0 >nul
if errorlevel 1 exit /b 1
exit /b 0

rem One start builds, the others wait for it.
:lock
if not exist "%ROOT%\target\" mkdir "%ROOT%\target" 2>nul
set /a WAITED=0
:again
mkdir "%LOCK%" 2>nul
if not errorlevel 1 exit /b 0
if %WAITED% geq 900 (
    >&2 echo Noticewright cannot be built: either "%ROOT%\target" cannot be written to, or a start was broken off; delete "%LOCK%" and try again.
    exit /b 1
)
if not exist "%LOCK%\" set /a WAITED+=300
set /a WAITED+=1
ping -n 2 127.0.0.1 >nul
goto :again

:build
where mvn >nul 2>nul
if errorlevel 1 (
    >&2 echo Noticewright is built on first use and needs Apache Maven 3.8 or later for that: install it so that mvn is on the PATH.
    exit /b 1
)
if exist "%JAR%" (>&2 echo Building Noticewright ^(the sources have changed^)...) else (>&2 echo Building Noticewright ^(first use^)...)
if exist "%BUILT%\" rmdir /s /q "%BUILT%"
for %%s in (src\main templates) do if exist "%ROOT%\%%s\" robocopy "%ROOT%\%%s" "%LOCK%\built-from\%%s" /mir >nul
robocopy "%ROOT%" "%LOCK%\built-from" pom.xml >nul
pushd "%ROOT%"
set "CALLERS_JAVA_HOME=%JAVA_HOME%"
set "JAVA_HOME=%JDK%"
call mvn -q -B -Dstyle.color=never -DskipTests -Dmaven.test.skip=true -Dcheckstyle.skip=true -P "!formatting" package <nul >"%LOCK%\maven.log" 2>&1
set "RESULT=%ERRORLEVEL%"
set "JAVA_HOME=%CALLERS_JAVA_HOME%"
popd
if not "%RESULT%"=="0" (
    >&2 echo Noticewright could not be built; Maven says:
    >&2 findstr /c:"[ERROR]" "%LOCK%\maven.log"
    exit /b 1
)
move "%LOCK%\built-from" "%BUILT%" >nul
del /q "%ROOT%\target\noticewright-*.aot" 2>nul
exit /b 0

rem The cache is made in the lock's folder and moved, so that no start sees half of one.
:train
pushd "%ROOT%"
"%JDK%\bin\java.exe" %FLAGS% "-XX:AOTCacheOutput=%LOCK%\fresh.aot" -jar "%JAR%" %TRAINING% <nul >nul 2>&1
popd
if exist "%LOCK%\fresh.aot" (move /y "%LOCK%\fresh.aot" "%CACHE%" >nul) else (type nul >"%CACHE%")
exit /b 0
